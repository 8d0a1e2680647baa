import path from "node:path"
import { CsvError, parse } from "csv-parse/sync"
import { decodeOrderFile } from "../../modules/verification/intake/file/decode-order-file"
import { PackRow } from "../../modules/packing/tables/pack-row"

/** A CSV file's rows, and headings that nobody knows. */
export type PackTable = { rows: PackRow[]; unknown: string[] }

/**
 * Reads a CSV with a header, plain or gzip.
 *
 * @throws Error with file, line and column when a required column is missing
 *   or the file is no CSV.
 */
export function readPackTable(
  bytes: Uint8Array,
  file: string,
  required: readonly string[],
  optional: readonly string[]
): PackTable {
  const name = path.basename(file)
  const [header, ...records] = parseRecords(bytes, name)
  const columns = (header?.record ?? []).map((column) => column.trim())
  const missing = required.find((column) => !columns.includes(column))
  if (missing) {
    throw new Error(`${name}: line 1: column ${missing}: it is missing.`)
  }
  const twice = columns.find((column, at) => columns.indexOf(column) !== at)
  if (twice) {
    throw new Error(`${name}: line 1: column ${twice}: it stands twice.`)
  }
  const places = new Map(columns.map((column, at) => [column, at]))
  return {
    rows: records.map(
      ({ record, info }) => new PackRow(name, info.lines, places, record)
    ),
    unknown: columns.filter(
      (column) => !required.includes(column) && !optional.includes(column)
    ),
  }
}

type CsvRecord = { record: string[]; info: { lines: number } }

function parseRecords(bytes: Uint8Array, name: string): CsvRecord[] {
  try {
    return parse(decodeOrderFile(bytes, name), {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[]
  } catch (error) {
    if (error instanceof CsvError) {
      throw new Error(`${name}: line ${error.lines ?? 1}: ${error.message}`)
    }
    throw error
  }
}
