import { findNearCodes } from "../reference/find-near-codes"
import type { ItemBook } from "./item-book"
import { LineReading } from "./line-reading"
import type { MatchLine } from "./match-line"

/** Reads all lines, in the order in which they are matched. */
export function readLines(lines: MatchLine[], book: ItemBook): LineReading[] {
  const readings = [...lines]
    .sort(byDayAndId)
    .map((line) => new LineReading(line, book))
  const near = findNearCodes(
    new Set(readings.flatMap(({ doubts }) => doubts)),
    book.items.flatMap(({ code }) => code || [])
  )
  for (const reading of readings) {
    reading.explain(near)
  }
  return readings
}

const byDayAndId = (a: MatchLine, b: MatchLine) =>
  a.booked_on < b.booked_on || (a.booked_on === b.booked_on && a.id < b.id)
    ? -1
    : 1
