import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { findExpectedDay } from "./find-expected-day"
import { resolveReplenishment } from "./resolve-replenishment"
import { storeDay } from "./store-day"

/**
 * What sending an order needs to know: the address of its supplier, and the
 * day on which its goods are expected: as the draft says, if that is not past,
 * else by the lead time.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED for an order without lines.
 */
export async function readOrderToSend(
  container: MedusaContainer,
  id: string
): Promise<{ email: string | null; expected_on: string }> {
  const replenishment = resolveReplenishment(container)
  const order = await replenishment.retrievePurchaseOrder(id)
  const supplier = await replenishment.retrieveSupplier(order.supplier_id)
  const lines = await replenishment.listPurchaseLines(
    { purchase_order_id: id },
    { take: null }
  )
  if (!lines.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Purchase order ${order.number} has no lines. Add some, or cancel it.`
    )
  }
  const today = (await storeDay(container)).toFormat("yyyy-MM-dd")
  const { email } = supplier
  if (order.expected_on && order.expected_on >= today) {
    return { email, expected_on: order.expected_on }
  }
  const sold = await replenishment.listSupplierItems(
    { id: lines.flatMap((line) => line.supplier_item_id ?? []) },
    { take: null }
  )
  const daysOf = (itemId: string | null) =>
    sold.find(({ id: known }) => known === itemId)?.stated_days ?? null
  const expected_on = await findExpectedDay(
    replenishment,
    supplier,
    lines.map((line) => ({
      inventory_item_id: line.inventory_item_id,
      stated_days: daysOf(line.supplier_item_id),
    }))
  )
  return { email, expected_on }
}
