import type { MedusaContainer } from "@medusajs/framework/types"
import { VERIFICATION_MODULE } from "../../../modules/verification/module-key"
import type { VerificationModuleService } from "../../../modules/verification/service"
import type { OrderForReview } from "../order/order-for-review"

/**
 * Takes units out of the queue whose line an edit of core's took off the order:
 * core gives their reservation up and knows of no queue.
 *
 * @returns ids of the rows, which are to be waiting again to undo it.
 */
export async function endRemovedLines(
  container: MedusaContainer,
  { id, version, items }: OrderForReview
): Promise<string[]> {
  if (version <= 1) {
    return []
  }
  const verification =
    container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
  const waiting = await verification.listBackorders(
    { order_id: id, state: "waiting" },
    { select: ["id", "line_id"] }
  )
  const wanted = items
    .filter(({ detail }) => Number(detail.quantity) > 0)
    .map((item) => item.id)
  const ended = waiting
    .filter(({ line_id }) => !wanted.includes(line_id))
    .map((row) => row.id)
  if (ended.length) {
    await verification.updateBackorders(
      ended.map((row) => ({ id: row, state: "canceled" as const }))
    )
  }
  return ended
}
