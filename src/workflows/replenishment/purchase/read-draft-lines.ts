import type { MedusaContainer } from "@medusajs/framework/types"
import type { NewLine } from "../../../modules/replenishment/storage/purchase/insert-lines"
import { readSeller } from "./read-seller"
import { resolveReplenishment } from "./resolve-replenishment"
import { storeDay } from "./store-day"
import { toNewLines, type WantedLine } from "./to-new-lines"

/**
 * The lines that a draft gets instead of its own; one that a suggestion made
 * stays that suggestion's.
 */
export async function readDraftLines(
  container: MedusaContainer,
  orderId: string,
  wanted: WantedLine[]
): Promise<NewLine[]> {
  const replenishment = resolveReplenishment(container)
  const order = await replenishment.retrievePurchaseOrder(orderId)
  const seller = await readSeller(
    replenishment,
    order.supplier_id,
    wanted.map((line) => line.inventory_item_id)
  )
  const day = (await storeDay(container)).toFormat("yyyy-MM-dd")
  const before = await replenishment.listPurchaseLines(
    { purchase_order_id: orderId },
    { take: null }
  )
  return toNewLines(seller.supplier, seller.items, wanted, day).map((line) => ({
    ...line,
    suggestion_id:
      before.find((one) => one.supplier_item_id === line.supplier_item_id)
        ?.suggestion_id ?? null,
  }))
}
