import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import { endRemovedLines } from "./end-removed-lines"
import { isShort } from "./is-short"
import type { OrderForReview } from "../order/order-for-review"
import { readStockNeeds } from "./read-stock-needs"
import { type Reserved, reserveMissing } from "./reserve-missing"
import { type ReturnedUnits, returnMovedUnits } from "./return-moved-units"

/** What an order needs after its allocation, and what that changed. */
export type Allocated = {
  needs: StockNeed[]
  made: Reserved | null
  returned: ReturnedUnits[]
  /** Rows of the queue whose line the order has no more. */
  ended: string[]
}

/**
 * Takes units back that an edit moved, ends what it left in the queue, reserves what an order lacks and queues
 * what no location has.
 *
 * @param reserves option `stock.allocate`; without it nothing is changed.
 */
export async function allocateMissing(
  container: MedusaContainer,
  order: OrderForReview,
  reserves: boolean
): Promise<Allocated> {
  const returned = reserves ? await returnMovedUnits(container, order) : []
  const ended = await endRemovedLines(container, order)
  const needs = await readStockNeeds(container, order)
  if (!needs.some(isShort)) {
    return { needs, made: null, returned, ended }
  }
  if (await isParked(container, order.id)) {
    return { needs: needs.map(asReserved), made: null, returned, ended }
  }
  const made = reserves
    ? await reserveMissing(container, order, needs, "backorder")
    : null
  return made?.reservations.length
    ? { needs: await readStockNeeds(container, order), made, returned, ended }
    : { needs, made, returned, ended }
}

const asReserved = (need: StockNeed) => ({
  ...need,
  reserved: Math.max(need.reserved, need.required),
})

/** While a label is bought, packing takes reservations off their lines. */
async function isParked(container: MedusaContainer, orderId: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "parcel",
      fields: ["id"],
      filters: { order_id: orderId, parked: { $ne: null } },
    })
  return data.length > 0
}
