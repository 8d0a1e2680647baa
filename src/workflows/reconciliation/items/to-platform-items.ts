import type { NewPlatformItem } from "../../../modules/reconciliation/items/new-platform-item"
import type { OrderMoney } from "./order-money"
import { toExpectedItems, type ToldTransfer } from "./to-expected-items"
import { toMovedItems } from "./to-moved-items"

export type ProjectedItems = {
  items: NewPlatformItem[]
  /** Sentences about orders whose money could not be read. */
  problems: string[]
}

/**
 * All items of some orders. An order whose capture a statement has proved
 * already expects nothing more; one whose amounts cannot be read is told
 * and does not keep the others.
 *
 * @param proven orders with a matched capture.
 * @param told what buyers were told to transfer, by order.
 */
export function toPlatformItems(
  orders: OrderMoney[],
  proven: Set<string>,
  referencePrefix: string,
  told: Map<string, ToldTransfer>
): ProjectedItems {
  const projected: ProjectedItems = { items: [], problems: [] }
  for (const order of orders.filter(({ is_draft_order }) => !is_draft_order)) {
    try {
      projected.items.push(
        ...toMovedItems(order, referencePrefix),
        ...(proven.has(order.id)
          ? []
          : toExpectedItems(order, referencePrefix, told.get(order.id)))
      )
    } catch (error) {
      projected.problems.push(
        `Order #${order.display_id} has no platform items: ` +
          (error as Error).message
      )
    }
  }
  return projected
}
