import type { Report } from "../../src/types/report"
import { dayIn } from "../format/day-in"

/**
 * Rows of weeks that were over when the data was read, and the first day of
 * the week that was not: half a week would look like a fall.
 *
 * @param rows with `week`, its Monday in the store's zone (`2026-11-23`).
 */
export const completeWeeks = ({
  rows,
  as_of,
  zone,
}: Pick<Report, "rows" | "as_of" | "zone">) => {
  const today = dayIn(zone, new Date(as_of))
  const isOver = (row: Report["rows"][number]) =>
    addDays(String(row.week).slice(0, 10), 7) <= today
  const partial = rows.find((row) => !isOver(row))
  return {
    weeks: rows.filter(isOver),
    partialWeek: partial ? String(partial.week) : null,
  }
}

const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10)
