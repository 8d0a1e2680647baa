import { limits } from "./limits"
import type { PackRow } from "./pack-row"
import { readFactTable } from "./read-fact-table"

/** A line of the table of further barcodes. */
export type CodeLine = { sku: string; code: string; units: number }

/** Reads barcodes: of what item, and for how many units one scan stands. */
export const readCodeTable = (text: string) =>
  readFactTable(
    text,
    { required: ["code", "sku"], optional: ["units"] },
    toLine
  )

function toLine(row: PackRow): CodeLine {
  const code = row.id("code")
  return {
    code:
      code.length > 200
        ? row.refuse("code", "it has more than 200 characters")
        : code,
    sku: row.id("sku"),
    units: row.whole("units", 1, limits.quantity) ?? 1,
  }
}
