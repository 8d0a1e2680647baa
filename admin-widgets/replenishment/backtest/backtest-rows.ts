import type { Report } from "../../../src/types/report"

type Row = Report["rows"][number]

/** What is used, and what it is compared with. */
export const OURS = "blend"
export const rivals = ["ma13", "seasonal_naive", "naive"]

/** The rows over all items and origins. */
export const overAll = (rows: Row[]): Row[] =>
  rows.filter((row) => row.origin === null && row.class === null)

/** A method's row; with its own distribution before a borrowed one. */
export const rowOf = (rows: Row[], method: string): Row | undefined =>
  rows.find((row) => row.method === method)

/** How much smaller our error is than another's; null: not known. */
export function gainOver(rows: Row[], method: string): number | null {
  const ours = rowOf(rows, OURS)?.sum_rmsse
  const theirs = rowOf(rows, method)?.sum_rmsse
  return ours == null || theirs == null || Number(theirs) === 0
    ? null
    : 1 - Number(ours) / Number(theirs)
}

/** Errors by origin, a line for each method that is compared. */
export function byOrigin(
  rows: Row[]
): Record<string, string | number | null>[] {
  const origins = new Map<string, Record<string, string | number | null>>()
  for (const row of rows) {
    if (row.origin !== null && row.class === null) {
      const week = String(row.origin).slice(0, 10)
      const point = origins.get(week) ?? { week }
      point[String(row.method)] ??= row.sum_rmsse
      origins.set(week, point)
    }
  }
  return [...origins.values()]
}
