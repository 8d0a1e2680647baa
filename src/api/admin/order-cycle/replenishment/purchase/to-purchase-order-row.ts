import { isUnderWay } from "../../../../../modules/replenishment/purchase/order/open-units"
import type {
  PurchaseLineRow,
  PurchaseOrderRow,
} from "../../../../../types/replenishment/purchase-orders"
import { openOf } from "./open-of"

/** A line as Query reads it. */
export type LoadedLine = Pick<
  PurchaseLineRow,
  | "id"
  | "inventory_item_id"
  | "supplier_item_id"
  | "supplier_sku"
  | "ordered"
  | "accepted"
  | "damaged"
  | "canceled"
  | "cost_minor"
  | "suggestion_id"
> & {
  purchase_order_id: string
  forced: number
  tolerance_percent: number
}

/** An order as Query reads it. */
export type LoadedOrder = Omit<
  PurchaseOrderRow,
  | "supplier_name"
  | "location_name"
  | "is_late"
  | "line_count"
  | "ordered"
  | "open"
  | "value_minor"
> & { mail: string | null }

/**
 * An order of a list, with the sums of its lines.
 *
 * @param today ISO day of the store's zone.
 */
export function toPurchaseOrderRow(
  { mail: _, ...order }: LoadedOrder,
  lines: LoadedLine[],
  names: { supplier: string; location: string | null; today: string }
): PurchaseOrderRow {
  const hasCosts = lines.every(({ cost_minor }) => cost_minor !== null)
  const value = lines.reduce(
    (sum, line) => sum + BigInt(line.cost_minor ?? 0) * BigInt(line.ordered),
    0n
  )
  return {
    ...order,
    supplier_name: names.supplier,
    location_name: names.location,
    is_late:
      isUnderWay(order.state) &&
      order.expected_on !== null &&
      order.expected_on < names.today,
    line_count: lines.length,
    ordered: lines.reduce((sum, { ordered }) => sum + ordered, 0),
    open: lines.reduce((sum, line) => sum + openOf(order.state, line), 0),
    value_minor: hasCosts ? value.toString() : null,
  }
}
