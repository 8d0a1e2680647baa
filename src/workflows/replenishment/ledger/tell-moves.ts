import type { MedusaContainer } from "@medusajs/framework/types"
import type { StockMove } from "../../../modules/replenishment/storage/ledger/shift-stock"
import { resolveReplenishment } from "../purchase/resolve-replenishment"

/**
 * Leaves word of moves of stock that another part makes, around the work that
 * makes them: killed in between, the sweep finds the move with its word.
 *
 * @param work answers whether it moved them now; it may have been done before.
 */
export async function tellMoves(
  container: MedusaContainer,
  moves: StockMove[],
  work: () => Promise<boolean>
): Promise<void> {
  const replenishment = resolveReplenishment(container)
  await replenishment.announceMoves(moves)
  const isDone = await work()
  await replenishment.finishMoves(moves, isDone)
}
