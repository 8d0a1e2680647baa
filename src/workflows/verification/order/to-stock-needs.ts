import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import type { OrderForReview, OrderItemForReview } from "./order-for-review"

type ReservedUnits = {
  line_item_id?: string | null
  inventory_item_id: string
  quantity: unknown
}

/**
 * Units that must be reserved, per line and inventory item, and those that are.
 *
 * @param inFulfillments units by line that core may not have counted yet.
 */
export function toStockNeeds(
  { items }: OrderForReview,
  reservations: ReservedUnits[],
  inFulfillments = new Map<string, number>()
): StockNeed[] {
  const fulfilled = ({ id, detail }: OrderItemForReview) =>
    Math.max(Number(detail.fulfilled_quantity), inFulfillments.get(id) ?? 0)
  const reserved = (lineId: string, itemId: string) =>
    reservations
      .filter(
        ({ line_item_id, inventory_item_id }) =>
          line_item_id === lineId && inventory_item_id === itemId
      )
      .reduce((sum, { quantity }) => sum + Number(quantity), 0)
  return items
    .filter((item) => item.variant?.manage_inventory)
    .flatMap((item) =>
      (item.variant?.inventory_items ?? []).map((part) => ({
        line_id: item.id,
        title: item.title,
        sku: item.variant_sku,
        inventory_item_id: part.inventory_item_id,
        required:
          (Number(item.detail.quantity) - fulfilled(item)) *
          Number(part.required_quantity),
        reserved: reserved(item.id, part.inventory_item_id),
      }))
    )
}
