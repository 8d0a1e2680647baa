import { readRows } from "../../match/read-rows"
import { idReader } from "../../match/cells/id-reader"
import { numberCell } from "./number-cell"

/** What is known of an item besides its demand. */
export type ItemFacts = {
  unitValue: number
  category: string | null
  predecessor: string | null
}

/**
 * Reads `item_id,unit_value[,category][,predecessor]`.
 *
 * @throws Error with file, line and column of the first bad cell.
 */
export function readItemFacts(
  bytes: Uint8Array,
  file: string
): Map<string, ItemFacts> {
  const readId = idReader("item_id")
  return new Map(
    readRows(bytes, file, ["item_id", "unit_value"], (row) => [
      readId(row),
      {
        unitValue: numberCell(row, "unit_value", 1),
        category: row.text("category") || null,
        predecessor: row.text("predecessor") || null,
      },
    ])
  )
}
