import { beginsWithWord } from "./begins-with-word"
import type { CsvProfile } from "./csv-profile"
import { type Period, readDate } from "./read-date"
import type { TableRow } from "./table-row"

/** What the rows of a file share. */
export type RowContext = { profile: CsvProfile; period: Period | null }

/**
 * When a row was booked, or that it is not yet.
 *
 * @throws BadCell when the day cannot be read.
 */
export function readBooking(row: TableRow, { profile, period }: RowContext) {
  const format = { patterns: profile.dates, timezone: profile.timezone }
  const day = row.text("booked_on")
  const isPending = [day, row.text("status")].some((cell) =>
    beginsWithWord(cell, profile.pending_words)
  )
  const booked_on = readDate(day, format, period)
  if (!booked_on && !isPending) {
    throw row.bad(
      "booked_on",
      `a day of the statement's period as ${profile.dates.join(" or ")}`
    )
  }
  return {
    booked_on,
    value_on: readDate(row.text("value_on"), format, period),
    state: isPending ? ("pending" as const) : ("booked" as const),
  }
}
