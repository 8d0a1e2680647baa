import path from "node:path"
import { CsvError, parse } from "csv-parse/sync"
import { PackRow } from "../../modules/packing/tables/pack-row"
import { decodeOrderFile } from "../../modules/verification/intake/file/decode-order-file"

/**
 * Reads a CSV with a header, plain or gzip, and turns each row into what
 * `read` makes of it at once, so that a large file is not held twice.
 *
 * @throws Error with file, line and column of what is missing or wrong.
 */
export function readRows<Thing>(
  bytes: Uint8Array,
  file: string,
  required: readonly string[],
  read: (row: PackRow) => Thing
): Thing[] {
  const name = path.basename(file)
  const things: Thing[] = []
  let columns = new Map<string, number>()
  const takeRecord = (record: string[], { lines }: { lines: number }) => {
    if (columns.size === 0) {
      columns = findColumns(record, name, required)
    } else {
      things.push(read(new PackRow(name, lines, columns, record)))
    }
    return null
  }
  try {
    parse(decodeOrderFile(bytes, name), {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      on_record: takeRecord,
    })
  } catch (error) {
    if (error instanceof CsvError) {
      throw new Error(`${name}: line ${error.lines ?? 1}: ${error.message}`)
    }
    throw error
  }
  findColumns([...columns.keys()], name, required)
  return things
}

function findColumns(
  header: string[],
  name: string,
  required: readonly string[]
): Map<string, number> {
  const missing = required.find((column) => !header.includes(column))
  if (missing) {
    throw new Error(`${name}: line 1: column ${missing}: it is missing.`)
  }
  const twice = header.find((column, at) => header.indexOf(column) !== at)
  if (twice) {
    throw new Error(`${name}: line 1: column ${twice}: it stands twice.`)
  }
  return new Map(header.map((column, at) => [column, at]))
}
