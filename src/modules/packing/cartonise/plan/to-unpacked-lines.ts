import type { Explanation } from "./explain-left"
import type { UnpackedLine } from "./pack-plan"
import type { RowUnit } from "./to-planned-boxes"

/** Units that stay out as one line per row, in the order of rows. */
export function toUnpackedLines(
  left: { item_id: string; units: RowUnit[]; why: Explanation }[]
): UnpackedLine[] {
  return left
    .flatMap(({ item_id, units, why }) => {
      const byRow = new Map<number, number>()
      for (const { row } of units) {
        byRow.set(row, (byRow.get(row) ?? 0) + 1)
      }
      return [...byRow].map(([row, quantity]) => ({
        row,
        item_id,
        quantity,
        ...why,
      }))
    })
    .sort((a, b) => a.row - b.row)
}
