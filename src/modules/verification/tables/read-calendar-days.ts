import { DateTime } from "luxon"
import { readTable, type TableProblem } from "./read-table"

export type CalendarDayRow = { calendar: string; date: string; name: string }

/**
 * Reads days off: CSV with the columns `date` (YYYY-MM-DD) and `name`, and
 * optionally `calendar`: a stock location's id, a shipping option's name, or
 * `*` for all.
 *
 * @returns the good rows, and what is wrong with the others by line.
 */
export function readCalendarDays(text: string): {
  rows: CalendarDayRow[]
  problems: TableProblem[]
} {
  const table = readTable(text, ["date", "name"])
  const isDay = (date: string) =>
    /^\d{4}-\d\d-\d\d$/.test(date) && DateTime.fromISO(date).isValid
  return {
    rows: table.rows
      .filter(({ cells }) => isDay(cells.date))
      .map(({ cells }) => ({
        calendar: cells.calendar || "*",
        date: cells.date,
        name: cells.name,
      })),
    problems: [
      ...table.problems,
      ...table.rows
        .filter(({ cells }) => !isDay(cells.date))
        .map(({ line, cells }) => ({
          line,
          message: `"${cells.date}" is no day: write 2026-08-17.`,
        })),
    ],
  }
}
