import { CsvError, parse } from "csv-parse/sync"
import { BadOrderFile } from "../bad-order-file"
import type { IntakeProfile } from "../profile/intake-profile"
import type { OrderFileHeader } from "./order-file-header"
import { readHeader } from "./read-header"
import { sniffDelimiter } from "./sniff-delimiter"
import type { TakeRow } from "./take-row"

/**
 * Hands over the rows of an order file (RFC 4180), after its header was
 * found to be complete.
 *
 * @param bytes UTF-8 with `\n` line ends.
 * @param onHeader is told the header and returns what takes each row.
 * @throws BadOrderFile for a broken quote or a header that lacks a column.
 *   What was handed over until then must be dropped.
 */
export function readCsvRows(
  bytes: Buffer,
  name: string,
  profile: IntakeProfile,
  onHeader: (header: OrderFileHeader) => TakeRow
): void {
  let take: TakeRow | null = null
  let lastLine = 0
  try {
    parse(bytes, {
      delimiter: sniffDelimiter(bytes),
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (fields: string[], { lines }) => {
        // Looking for line ends costs; a record of one line has none.
        const isShort = lines === lastLine + 1
        lastLine = lines
        if (take) {
          take(fields, isShort ? lines : lines - countLineEnds(fields))
        } else {
          take = onHeader(readHeader(fields, name, profile))
        }
        return null
      },
    })
  } catch (error) {
    throw error instanceof CsvError
      ? new BadOrderFile(name, ...explain(error, lastLine))
      : error
  }
  if (!take) {
    throw new BadOrderFile(name, 1, "The file is empty: it has no header.")
  }
}

const countLineEnds = (fields: string[]): number =>
  fields.reduce((count, field) => count + field.split("\n").length - 1, 0)

function explain(error: CsvError, lastLine: number): [number, string] {
  // For a quote that nothing closes the parser tells the last line of the file.
  return error.code === "CSV_QUOTE_NOT_CLOSED"
    ? [
        lastLine + 1,
        "A quote that opens in this row is never closed. Nothing was taken in.",
      ]
    : [
        Number(error.lines ?? lastLine + 1),
        "A quote stands inside a field: put the field in quotes and write " +
          "each quote in it twice. Nothing was taken in.",
      ]
}
