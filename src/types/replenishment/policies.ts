import type { Page } from "./page"

/** What people decided for an item, at one location or at all. */
export type ItemPolicyRow = {
  id: string
  inventory_item_id: string
  /** Null for an item that is gone. */
  sku: string | null
  title: string | null
  /** Null: at every location that has no policy of its own. */
  location_id: string | null
  location_name: string | null
  /** Chance of not running out, 0–1; null: by the matrix. */
  service: number | null
  /** Reorder point and order-up-to by hand, units. */
  manual_min: number | null
  manual_max: number | null
  max_cover_days: number | null
  shelf_life_days: number | null
  end_of_life: boolean
  /** Whose rate a new item begins with. */
  predecessor_item_id: string | null
}

/**
 * `GET /admin/order-cycle/replenishment/policies
 *  ?inventory_item_id=…&location_id=…&q=…`.
 */
export type ItemPolicyListResponse = Page & { policies: ItemPolicyRow[] }

/** `POST …/policies`: the one of item and location is made or changed. */
export type ItemPolicyBody = {
  inventory_item_id: string
  location_id?: string | null
  service?: number | null
  manual_min?: number | null
  manual_max?: number | null
  max_cover_days?: number | null
  shelf_life_days?: number | null
  end_of_life?: boolean
  predecessor_item_id?: string | null
}

/** What POST answers; `DELETE …/policies/:id` gives `{ id }`. */
export type ItemPolicyResponse = { policy: ItemPolicyRow }
