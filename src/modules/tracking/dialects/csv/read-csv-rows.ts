import { CsvError, parse } from "csv-parse/sync"
import { BadPayload } from "../bad-payload"
import { csvColumns, type CsvColumn } from "./csv-columns"
import type { CsvRow } from "./csv-row"

const required: readonly CsvColumn[] = ["courier", "tracking_number", "at"]

type CsvRecord = { record: string[]; info: { lines: number } }

/**
 * Reads a tracking file's rows by their heading, in any order of columns.
 *
 * @throws BadPayload with line and column when it is no CSV or lacks a column.
 */
export function readCsvRows(body: string): CsvRow[] {
  const [header, ...records] = parseRecords(body)
  const headings = (header?.record ?? []).map((one) => one.toLowerCase())
  const missing = required.find((column) => !headings.includes(column))
  if (missing) {
    throw new BadPayload(
      [],
      `The column ${missing} is missing. The header is ${csvColumns.join(",")}.`,
      { line: 1, column: 1 }
    )
  }
  return records.map(({ record, info }) => ({
    line: info.lines,
    fields: Object.fromEntries(
      csvColumns.map((column) => [
        column,
        record[headings.indexOf(column)] ?? "",
      ])
    ) as CsvRow["fields"],
  }))
}

function parseRecords(body: string): CsvRecord[] {
  try {
    return parse(body, {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
    }) as unknown as CsvRecord[]
  } catch (error) {
    if (error instanceof CsvError) {
      const place = { line: Number(error.lines ?? 1), column: 1 }
      throw new BadPayload([], `This is no CSV: ${error.message}`, place)
    }
    throw error
  }
}
