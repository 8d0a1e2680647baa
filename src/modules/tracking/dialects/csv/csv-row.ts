import type { CsvColumn } from "./csv-columns"

/** A row of a tracking file with the line on which it ends. */
export type CsvRow = { line: number; fields: Record<CsvColumn, string> }
