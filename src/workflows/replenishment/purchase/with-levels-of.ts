import type { MedusaContainer } from "@medusajs/framework/types"
import { underItemLocks } from "../../under-item-locks"
import { ensureLevels } from "./ensure-levels"
import { resolveReplenishment } from "./resolve-replenishment"

/**
 * Works on the stock of an order's items under core's own keys. Levels that
 * were deleted are there again.
 *
 * @param lineIds the lines that matter; all without it.
 * @throws MedusaError NOT_FOUND without such an order.
 */
export async function withLevelsOf<Result>(
  container: MedusaContainer,
  { order_id, line_ids }: { order_id: string; line_ids?: string[] },
  work: () => Promise<Result>
): Promise<Result> {
  const replenishment = resolveReplenishment(container)
  const order = await replenishment.retrievePurchaseOrder(order_id)
  const lines = await replenishment.listPurchaseLines(
    { purchase_order_id: order_id },
    { take: null }
  )
  const items = lines.map((line) => line.inventory_item_id)
  return await underItemLocks(container, items, async () => {
    await ensureLevels(
      container,
      order.location_id,
      lines
        .filter(({ id }) => line_ids?.includes(id) ?? true)
        .map((line) => line.inventory_item_id)
    )
    return await work()
  })
}
