import { CsvError, parse } from "csv-parse/sync"
import { BadCell } from "./bad-cell"
import { PackRow } from "./pack-row"

export type FactProblem = {
  line: number
  /** Null where the whole line is wrong. */
  column: string | null
  message: string
}

export type FactTableText<Row> = {
  rows: { line: number; row: Row }[]
  problems: FactProblem[]
  /** Headings of the file that are known. */
  columns: string[]
  /** Headings that nobody knows: their cells are not used. */
  unknown: string[]
}

/**
 * Reads a CSV of facts: UTF-8, comma or semicolon, headings in the first line.
 *
 * @param read one row; a BadCell that it throws leaves the row out.
 * @returns the good rows, and what is wrong with the others.
 */
export function readFactTable<Row>(
  text: string,
  { required, optional }: { required: string[]; optional: string[] },
  read: (row: PackRow) => Row
): FactTableText<Row> {
  const empty = { rows: [], columns: [], unknown: [] }
  const parsed = parseRecords(text)
  if ("problem" in parsed) {
    return { ...empty, problems: [parsed.problem] }
  }
  const [header, ...records] = parsed.records
  const columns = header?.record ?? []
  const problem = findHeaderProblem(columns, required)
  if (problem) {
    return { ...empty, problems: [problem] }
  }
  const known = [...required, ...optional]
  const places = new Map(columns.map((column, at) => [column, at]))
  const answers = records.map(({ record, info }) =>
    readRow(new PackRow("", info.lines, places, record), read)
  )
  return {
    rows: answers.flatMap((one) => ("row" in one ? one : [])),
    problems: answers.flatMap((one) => ("message" in one ? one : [])),
    columns: columns.filter((column) => known.includes(column)),
    unknown: columns.filter((column) => !known.includes(column)),
  }
}

function readRow<Row>(
  row: PackRow,
  read: (row: PackRow) => Row
): { line: number; row: Row } | FactProblem {
  try {
    return { line: row.line, row: read(row) }
  } catch (error) {
    if (error instanceof BadCell) {
      const { line, column, problem } = error
      return { line, column, message: `${problem}.` }
    }
    throw error
  }
}

function findHeaderProblem(
  columns: string[],
  required: string[]
): FactProblem | null {
  const missing = required.find((column) => !columns.includes(column))
  if (missing) {
    return { line: 1, column: missing, message: "The column is missing." }
  }
  const twice = columns.find((column, at) => columns.indexOf(column) !== at)
  return twice === undefined
    ? null
    : { line: 1, column: twice, message: "The column stands twice." }
}

type CsvRecord = { record: string[]; info: { lines: number } }

function parseRecords(
  text: string
): { records: CsvRecord[] } | { problem: FactProblem } {
  try {
    return {
      records: parse(text, {
        bom: true,
        info: true,
        trim: true,
        skip_empty_lines: true,
        delimiter: [",", ";"],
      }) as unknown as CsvRecord[],
    }
  } catch (error) {
    if (error instanceof CsvError) {
      const line = typeof error.lines === "number" ? error.lines : 1
      return { problem: { line, column: null, message: error.message } }
    }
    throw error
  }
}
