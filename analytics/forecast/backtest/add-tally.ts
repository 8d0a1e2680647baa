import type { Tally } from "./tally"

/** Adds `more` to `sum`, number by number. */
export function addTally(sum: Tally, more: Tally): void {
  for (const key of Object.keys(sum) as (keyof Tally)[]) {
    const value = sum[key]
    if (typeof value === "number") {
      Object.assign(sum, { [key]: value + (more[key] as number) })
    } else {
      const own = more[key] as number[]
      own.forEach((number, at) => {
        value[at] += number
      })
    }
  }
}
