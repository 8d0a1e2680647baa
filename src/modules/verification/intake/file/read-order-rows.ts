import { CsvError, parse } from "csv-parse/sync"
import { BadOrderFile } from "../bad-order-file"
import type { IntakeProfile } from "../profile/intake-profile"
import type { OrderColumn } from "./order-columns"
import { readHeader } from "./read-header"
import { sniffDelimiter } from "./sniff-delimiter"

export type OrderFileHeader = {
  /** Fields that every row must have. */
  width: number
  index: Partial<Record<OrderColumn, number>>
}

/**
 * Hands over the rows of an order file (RFC 4180), after its header was
 * found to be complete.
 *
 * @param text decoded, with `\n` line ends.
 * @param onHeader is told the header and returns what takes each row: its
 *   fields and its first physical line (the header's is 1).
 * @throws BadOrderFile for a broken quote or a header that lacks a column.
 *   What was handed over until then must be dropped.
 */
export function readOrderRows(
  text: string,
  name: string,
  profile: IntakeProfile,
  onHeader: (
    header: OrderFileHeader
  ) => (fields: string[], line: number) => void
): void {
  let take: ReturnType<typeof onHeader> | null = null
  let lastLine = 0
  try {
    parse(text, {
      delimiter: sniffDelimiter(text),
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (fields: string[], { lines }) => {
        lastLine = lines
        if (take) {
          take(fields, lines - countLineEnds(fields))
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

function countLineEnds(fields: string[]): number {
  let count = 0
  for (const field of fields) {
    for (
      let at = field.indexOf("\n");
      at >= 0;
      at = field.indexOf("\n", at + 1)
    ) {
      count++
    }
  }
  return count
}

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
