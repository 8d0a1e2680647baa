import { restoreFormula } from "../../../../csv/restore-formula"
import type { ImportReject } from "../../../../types/replenishment/supplier-items"
import { CsvError, parse } from "csv-parse/sync"
import {
  requiredSupplierItemColumns,
  type SupplierItemColumn,
  supplierItemColumns,
} from "./supplier-item-columns"

/** A row of the file, its cells trimmed; an absent column is empty. */
export type SupplierItemCells = {
  line: number
  cells: Partial<Record<SupplierItemColumn, string>>
}

type CsvRecord = { record: string[]; info: { lines: number } }

/**
 * Cuts a file into cells: UTF-8, comma or semicolon, headings in the first
 * line. A row that cannot be cut is a reject, and the others stay.
 */
export function readSupplierItemCells(text: string): {
  rows: SupplierItemCells[]
  rejects: ImportReject[]
} {
  const rejects: ImportReject[] = []
  const [header, ...records] = parseRecords(text, rejects)
  const names = (header?.record ?? []).map((name) => name.toLowerCase())
  const problem = findHeaderProblem(names)
  if (problem) {
    return { rows: [], rejects: [problem] }
  }
  const rows = records.flatMap(({ record, info }) => {
    if (record.length === names.length) {
      return [{ line: info.lines, cells: toCells(names, record) }]
    }
    rejects.push({
      line: info.lines,
      column: null,
      message:
        `The row has ${record.length} cells, but the header has ` +
        `${names.length}. Put text with commas into quotes.`,
    })
    return []
  })
  return { rows, rejects }
}

function parseRecords(text: string, rejects: ImportReject[]): CsvRecord[] {
  return parse(text, {
    bom: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    delimiter: [",", ";"],
    on_skip: (error) => {
      if (error instanceof CsvError) {
        rejects.push({
          line: typeof error.lines === "number" ? error.lines : 1,
          column: null,
          message: error.message,
        })
      }
    },
  }) as unknown as CsvRecord[]
}

const toCells = (names: string[], record: string[]) =>
  Object.fromEntries(
    names.map((name, at) => [name, restoreFormula(record[at])])
  ) as SupplierItemCells["cells"]

function findHeaderProblem(names: string[]): ImportReject | null {
  const missing = requiredSupplierItemColumns.find(
    (column) => !names.includes(column)
  )
  if (missing) {
    return { line: 1, column: missing, message: "The column is missing." }
  }
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) {
    return { line: 1, column: twice, message: "The column stands twice." }
  }
  const known: readonly string[] = supplierItemColumns
  const unknown = names.find((name) => !known.includes(name))
  return unknown === undefined
    ? null
    : {
        line: 1,
        column: unknown,
        message: `Nobody knows this column. Known are ${known.join(", ")}.`,
      }
}
