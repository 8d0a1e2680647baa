import { DateTime } from "luxon"
import type { TableRow } from "../csv/table-row"

/**
 * The day of a report's time, in the zone that the report is written in.
 *
 * @returns ISO date; null for an empty cell.
 * @throws BadCell for what is no day.
 */
export function readReportDay(row: TableRow, column: string): string | null {
  const text = row.text(column)
  if (!text) {
    return null
  }
  const [, year, month, day] =
    /^(\d{4})[-/](\d{2})[-/](\d{2})(?:$|[T ])/.exec(text) ?? []
  const date = DateTime.utc(Number(year), Number(month), Number(day))
  if (year === undefined || !date.isValid) {
    throw row.bad(column, "a day as 2026-10-31")
  }
  return date.toISODate()
}
