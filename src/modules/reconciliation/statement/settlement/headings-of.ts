/** A heading without case, quotes and doubled spaces. */
export const foldHeading = (heading: string): string =>
  heading
    .replace(/["\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()

/** The first line of a table that has something in it, taken apart. */
export function headingsOf(head: string) {
  const line = /[^\r\n]*\S[^\r\n]*/.exec(head.slice(0, 20_000))?.[0] ?? ""
  const count = (one: string) => line.split(one).length
  const delimiter = [",", ";", "\t", "|"].reduce((best, one) =>
    count(one) > count(best) ? one : best
  )
  return { delimiter, names: new Set(line.split(delimiter).map(foldHeading)) }
}
