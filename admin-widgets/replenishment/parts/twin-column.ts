import type { CsvCell } from "../../../src/csv/write-csv"

/** A column of rows that are shown as a picture, a table and a file. */
export type TwinColumn<Row> = {
  /** As the file names it. */
  name: string
  header: string
  /** Plain, for the file. */
  value: (row: Row) => CsvCell
  /** For people. */
  cell: (row: Row) => string
  isNumber?: boolean
}
