import { CsvError, parse } from "csv-parse/sync"

export type TableRow = { line: number; cells: Record<string, string> }

export type TableProblem = { line: number; message: string }

/**
 * Reads a CSV of a merchant's table: UTF-8, comma or semicolon, headings in
 * the first line.
 *
 * @returns rows, or the one problem for which nothing can be read.
 */
export function readTable(
  text: string,
  required: string[]
): { rows: TableRow[]; problems: TableProblem[] } {
  const broken = (line: number, message: string) => ({
    rows: [],
    problems: [{ line, message }],
  })
  try {
    const [header, ...records] = parse(text, {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      delimiter: [",", ";"],
    }) as unknown as { record: string[]; info: { lines: number } }[]
    const names = header?.record ?? []
    const missing = required.filter((name) => !names.includes(name))
    if (missing.length) {
      return broken(1, `The first line lacks the column ${missing.join(", ")}.`)
    }
    return {
      rows: records.map(({ record, info }) => ({
        line: info.lines,
        cells: Object.fromEntries(
          names.map((name, index) => [name, record[index] ?? ""])
        ),
      })),
      problems: [],
    }
  } catch (error) {
    if (error instanceof CsvError) {
      const line = typeof error.lines === "number" ? error.lines : 1
      return broken(line, error.message)
    }
    throw error
  }
}
