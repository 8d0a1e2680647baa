import type { PurchaseState } from "../../../../types/replenishment/purchase-orders"

/** What a change of an order did. */
export type MovedOrder = {
  number: string
  state: PurchaseState
  location_id: string
  /** Core's stock levels that changed. */
  level_ids: string[]
  inventory_item_ids: string[]
}
