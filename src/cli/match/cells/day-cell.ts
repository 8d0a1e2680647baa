import type { PackRow } from "../../../modules/packing/tables/pack-row"

/** A day as `2026-10-02`. @throws BadCell */
export function dayCell(row: PackRow, column: string): string {
  const text = row.id(column)
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN
  // `Date.parse` takes 30 February for 2 March.
  return !Number.isNaN(time) &&
    new Date(time).toISOString().slice(0, 10) === text
    ? text
    : row.refuse(column, `"${text}" is no day, as 2026-10-02`)
}
