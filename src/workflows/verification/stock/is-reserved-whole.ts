import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type OrderForReview,
  orderForReviewFields,
} from "../order/order-for-review"
import { readStockNeeds } from "./read-stock-needs"

type Waiting = { order_id: string; line_id: string; inventory_item_id: string }

/** Whether all that an order's line still needs of an item is reserved. */
export async function isReservedWhole(
  container: MedusaContainer,
  { order_id, line_id, inventory_item_id }: Waiting
): Promise<boolean> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: orderForReviewFields,
      filters: { id: order_id, status: "pending" },
    })
  const order = data[0] as unknown as OrderForReview | undefined
  const needs = order ? await readStockNeeds(container, order) : []
  return needs.some(
    (need) =>
      need.line_id === line_id &&
      need.inventory_item_id === inventory_item_id &&
      need.required > 0 &&
      need.reserved >= need.required
  )
}
