import type { StockNeed } from "../../../modules/verification/checks/check-stock"
import type { OrderForReview } from "../order/order-for-review"
import { isShort } from "./is-short"

/**
 * Whether an order may go to packing with the units that are there: some are,
 * or have left already, and of a set nothing lacks, for half a set cannot be
 * packed. One that ships complete may not; a rule says so of its row, or its
 * own metadata does.
 */
export function mayLeaveInParts(
  { items, metadata }: Pick<OrderForReview, "items" | "metadata">,
  needs: StockNeed[],
  row: { ship_complete: boolean } | undefined
): boolean {
  if (row?.ship_complete || metadata?.order_cycle_ship_complete === true) {
    return false
  }
  const isUnit = (lineId: string) => {
    const parts = items.find(({ id }) => id === lineId)?.variant
      ?.inventory_items
    return parts?.length === 1 && Number(parts[0].required_quantity) === 1
  }
  const isThere =
    needs.some(({ reserved }) => reserved > 0) ||
    items.some(
      ({ detail, variant, requires_shipping }) =>
        Number(detail.fulfilled_quantity) > 0 ||
        (requires_shipping && !variant?.manage_inventory)
    )
  return isThere && needs.filter(isShort).every((need) => isUnit(need.line_id))
}
