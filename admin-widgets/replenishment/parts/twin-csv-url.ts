import { writeCsv } from "../../../src/csv/write-csv"
import type { TwinColumn } from "./twin-column"

/** Rows as a file that the browser holds itself. */
export function twinCsvUrl<Row>(
  columns: TwinColumn<Row>[],
  rows: readonly Row[]
): string {
  const names = columns.map(({ name }) => name)
  const cells = rows.map((row) =>
    Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]))
  )
  return `data:text/csv;charset=utf-8,${encodeURIComponent(writeCsv(names, cells))}`
}
