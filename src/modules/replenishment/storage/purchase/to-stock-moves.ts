import type { ReceivedUnits } from "../../purchase/order/received-units"
import type { LockedLine } from "./lock-order"

/** Accepted units by item: several lines may be the same one. */
export function toStockMoves(
  lines: LockedLine[],
  units: ReceivedUnits[],
  sign: 1 | -1
): Map<string, number> {
  const moves = new Map<string, number>()
  for (const { line_id, accepted } of units) {
    const item = lines.find(({ id }) => id === line_id)?.inventory_item_id
    if (item) {
      moves.set(item, (moves.get(item) ?? 0) + sign * accepted)
    }
  }
  return moves
}
