import type { Frequency } from "../../../../analytics/forecast"
import type { PackRow } from "../../../modules/packing/tables/pack-row"
import { dayCell } from "../../match/cells/day-cell"
import { readRows } from "../../match/read-rows"
import { numberCell } from "./number-cell"
import { type PeriodGrid, periodGrid } from "./period-grid"
import type { SeriesRow } from "./series-row"

/** A longer history is a year that was typed wrong. */
const LONGEST: Record<Frequency, number> = {
  day: 7_500,
  week: 1_100,
  month: 600,
}

/** Rows in the file's order, and the grid on which they lie. */
export type SeriesRows = { rows: SeriesRow[]; grid: PeriodGrid }

/**
 * Reads `item_id,period,quantity[,exposure][,project_quantity][,lines]`.
 *
 * @throws Error with file, line and column of the first bad cell.
 */
export function readSeriesRows(
  bytes: Uint8Array,
  file: string,
  frequency: Frequency
): SeriesRows {
  let grid: PeriodGrid | null = null
  let first = 0
  const seen = new Map<string, Map<number, number>>()
  const rows = readRows(
    bytes,
    file,
    ["item_id", "period", "quantity"],
    (row) => {
      const item = row.id("item_id")
      const day = dayCell(row, "period")
      grid ??= periodGrid(frequency, day)
      const period = onGrid(row, grid, day)
      if (seen.size === 0) {
        first = period
      } else if (Math.abs(period - first) > LONGEST[frequency]) {
        row.refuse("period", `${day} is too far from the other periods`)
      }
      refuseTwice(row, seen, item, period)
      return {
        item,
        period,
        quantity: numberCell(row, "quantity", null),
        exposure: numberCell(row, "exposure", 1, 1),
        project: numberCell(row, "project_quantity", 0),
        lines: row.text("lines") ? numberCell(row, "lines", null) : null,
      }
    }
  )
  if (!grid) {
    throw new Error(`${file}: there is no row below the header.`)
  }
  return { rows, grid }
}

const onGrid = (row: PackRow, grid: PeriodGrid, day: string): number =>
  grid.numberOf(day) ?? row.refuse("period", `${day} is not ${grid.describe}`)

function refuseTwice(
  row: PackRow,
  seen: Map<string, Map<number, number>>,
  item: string,
  period: number
): void {
  const lines = seen.get(item) ?? new Map<number, number>()
  const before = lines.get(period)
  if (before !== undefined) {
    row.refuse(
      "period",
      `${item} has ${row.text("period")} on line ${before} already`
    )
  }
  lines.set(period, row.line)
  seen.set(item, lines)
}
