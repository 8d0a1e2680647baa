import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import type {
  OrderForReview,
  OrderItemForReview,
} from "../order/order-for-review"

type ReservedUnits = {
  id?: string
  line_item_id?: string | null
  inventory_item_id: string
  location_id?: string
  quantity: unknown
}

/** What of a line's reservations has not come yet. */
export type WaitingUnits = {
  line_id: string
  inventory_item_id: string
  reservation_id: string | null
  units: number
}

/** What is known of an order's units besides the order itself. */
export type KnownUnits = {
  reservations: ReservedUnits[]
  waiting?: WaitingUnits[]
  /** Units in fulfilments by line, which core may not have counted yet. */
  inFulfillments?: Map<string, number>
}

/**
 * Units that must be reserved, per line and inventory item, those that are,
 * and those that wait for stock. A back-order without its reservation does
 * not wait: somebody took it away.
 */
export function toStockNeeds(
  { items }: OrderForReview,
  { reservations, waiting = [], inFulfillments = new Map() }: KnownUnits
): StockNeed[] {
  const fulfilled = ({ id, detail }: OrderItemForReview) =>
    Math.max(Number(detail.fulfilled_quantity), inFulfillments.get(id) ?? 0)
  const ofLine = (lineId: string, itemId: string) =>
    reservations.filter(
      ({ line_item_id, inventory_item_id }) =>
        line_item_id === lineId && inventory_item_id === itemId
    )
  const waitingUnits = (lineId: string, itemId: string) =>
    waiting
      .filter(
        (one) =>
          one.line_id === lineId &&
          one.inventory_item_id === itemId &&
          reservations.some(({ id }) => id === one.reservation_id)
      )
      .reduce((sum, { units }) => sum + units, 0)
  return items
    .filter((item) => item.variant?.manage_inventory)
    .flatMap((item) =>
      (item.variant?.inventory_items ?? []).map((part) => {
        const own = ofLine(item.id, part.inventory_item_id)
        const units = waitingUnits(item.id, part.inventory_item_id)
        return {
          line_id: item.id,
          title: item.title,
          sku: item.variant_sku,
          inventory_item_id: part.inventory_item_id,
          required:
            (Number(item.detail.quantity) - fulfilled(item)) *
            Number(part.required_quantity),
          reserved:
            own.reduce((sum, { quantity }) => sum + Number(quantity), 0) -
            units,
          waiting: units,
          locations: own.flatMap(({ location_id }) => location_id ?? []),
        }
      })
    )
}
