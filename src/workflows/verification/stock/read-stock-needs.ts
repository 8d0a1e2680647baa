import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import { isShort } from "./is-short"
import type { OrderForReview } from "../order/order-for-review"
import { readWaiting } from "./read-waiting"
import { toStockNeeds } from "./to-stock-needs"

/** What an order needs and has reserved at this moment. */
export async function readStockNeeds(
  container: MedusaContainer,
  order: OrderForReview
): Promise<StockNeed[]> {
  const lines = order.items
    .filter((item) => item.variant?.manage_inventory)
    .map(({ id }) => id)
  if (!lines.length) {
    return []
  }
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: lines })
  const waiting = await readWaiting(container, order.id, reservations)
  const needs = toStockNeeds(order, { reservations, waiting })
  return needs.some(isShort)
    ? toStockNeeds(order, {
        reservations,
        waiting,
        inFulfillments: await readFulfilled(container, lines),
      })
    : needs
}

/**
 * Units in fulfilments, by line. Core makes a fulfilment, takes reservations
 * off and only then counts the order's units, without a lock: an order that
 * is read in between looks short and is not.
 */
async function readFulfilled(
  container: MedusaContainer,
  lines: string[]
): Promise<Map<string, number>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "fulfillment",
      fields: ["canceled_at", "items.line_item_id", "items.quantity"],
      filters: { items: { line_item_id: lines } },
    })
  const fulfilled = new Map<string, number>()
  const items: FulfilledItem[] = data
    .filter(({ canceled_at }) => !canceled_at)
    .flatMap((fulfillment) => fulfillment.items ?? [])
  for (const { line_item_id, quantity } of items) {
    const known = fulfilled.get(line_item_id) ?? 0
    fulfilled.set(line_item_id, known + Number(quantity))
  }
  return fulfilled
}

type FulfilledItem = { line_item_id: string; quantity: unknown }
