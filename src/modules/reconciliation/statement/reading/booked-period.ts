import type { SourceLine } from "../source-line"

/** First and last day booked; null where no line has a day. */
export function bookedPeriod(lines: SourceLine[]): {
  from: string | null
  to: string | null
} {
  let from: string | null = null
  let to: string | null = null
  for (const { state, booked_on } of lines) {
    if (state !== "booked" || booked_on === null) {
      continue
    }
    if (from === null || booked_on < from) {
      from = booked_on
    }
    if (to === null || booked_on > to) {
      to = booked_on
    }
  }
  return { from, to }
}
