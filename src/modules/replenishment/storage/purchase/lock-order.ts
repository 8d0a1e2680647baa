import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { MedusaError } from "@medusajs/framework/utils"
import type { LineFacts, OrderFacts } from "../../purchase/order/order-facts"

export type LockedLine = LineFacts & {
  inventory_item_id: string
  supplier_sku: string
}

export type LockedOrder = Pick<OrderFacts, "state"> & {
  id: string
  number: string
  supplier_id: string
  location_id: string
  currency_code: string
  lines: LockedLine[]
}

/**
 * Reads a purchase order and keeps it from others for the rest of the
 * transaction.
 *
 * @throws MedusaError NOT_FOUND.
 */
export async function lockOrder(
  transaction: SqlEntityManager,
  id: string
): Promise<LockedOrder> {
  const [order] = await transaction.execute<Omit<LockedOrder, "lines">[]>(
    `select "id", "number", "state", "supplier_id", "location_id",
            "currency_code"
       from "replenishment_purchase_order"
      where "id" = ? and "deleted_at" is null for update`,
    [id]
  )
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no purchase order ${id}.`
    )
  }
  const lines = await transaction.execute<LockedLine[]>(
    `select "id", "inventory_item_id", "supplier_sku", "ordered", "accepted",
            "damaged", "canceled", "forced", "tolerance_percent"
       from "replenishment_purchase_line"
      where "purchase_order_id" = ? and "deleted_at" is null order by "id"`,
    [id]
  )
  return { ...order, lines }
}
