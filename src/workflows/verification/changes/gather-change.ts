import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ChangeRequest } from "../../../types/change-plan"
import type { ChangeFacts } from "./change-facts"
import { readBooksForChange } from "./read-books-for-change"
import { readChangedPromise } from "./read-changed-promise"
import { readFreeUnits } from "../stock/read-free-units"
import { readOrderForChange } from "./read-order-for-change"
import { readPackingForChange } from "./read-packing-for-change"
import { readStockForChange } from "./read-stock-for-change"

/**
 * Reads all that a change is planned on.
 *
 * @throws MedusaError NOT_FOUND without the order.
 */
export async function gatherChange(
  container: MedusaContainer,
  orderId: string,
  request: ChangeRequest
): Promise<ChangeFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [ofCore, books, packing] = await Promise.all([
    readOrderForChange(query, orderId),
    readBooksForChange(container, orderId),
    readPackingForChange(query, orderId),
  ])
  const { order } = ofCore
  const stock = await readStockForChange(container, order, packing.parcels)
  const [promise_after, free_at_target] = await Promise.all([
    request.kind === "address"
      ? readChangedPromise(container, order, request.shipping_address)
      : null,
    request.kind === "relocate"
      ? readFreeUnits(
          container,
          request.to,
          stock.reservations.map((one) => one.inventory_item_id)
        )
      : {},
  ])
  return {
    ...ofCore,
    ...books,
    ...packing,
    ...stock,
    promise_after,
    free_at_target,
  }
}
