import { CsvError, parse } from "csv-parse/sync"
import { BadStatement } from "../bad-statement"

export type CsvRow = { line: number; fields: string[]; raw: string }

type Parsed = { record: string[]; raw: string; info: { lines: number } }

/**
 * Splits a CSV into rows that know the line at which they begin.
 *
 * @throws BadStatement where a quotation mark is never closed.
 */
export function readCsvRows(text: string, delimiter: string): CsvRow[] {
  try {
    const parsed = parse(text.replace(/\r\n?/g, "\n"), {
      bom: true,
      delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    }) as unknown as Parsed[]
    return parsed.map(({ record, raw, info }) => {
      const row = raw.replace(/^\n+|\n+$/g, "")
      return {
        line: info.lines - (row.match(/\n/g)?.length ?? 0),
        fields: record.map((field) => field.trim()),
        raw: row,
      }
    })
  } catch (error) {
    if (error instanceof CsvError) {
      throw new BadStatement(
        `The CSV breaks off (${error.message}). Download it again.`,
        typeof error.lines === "number" ? error.lines : null
      )
    }
    throw error
  }
}
