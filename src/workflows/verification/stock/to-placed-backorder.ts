import type { InferTypeOf } from "@medusajs/framework/types"
import type { PlacedBackorder } from "../../../modules/verification/backorders/deal-out"
import type { Backorder } from "../../../modules/verification/models/backorder"

const iso = (time: Date | string | null) => time && new Date(time).toISOString()

/**
 * A row of the queue as the functions that deal units out know it.
 *
 * @param locations places that its order is sold from, by rank.
 */
export const toPlacedBackorder = (
  row: InferTypeOf<typeof Backorder>,
  locations: string[]
): PlacedBackorder => ({
  id: row.id,
  location_id: row.location_id,
  locations,
  quantity: row.quantity,
  ship_complete: row.ship_complete,
  priority: row.priority,
  promise_at: iso(row.promised_at)?.slice(0, 10) ?? null,
  queued_at: new Date(row.queued_at).toISOString(),
  filled: row.filled,
  held_back: row.held_back,
  passed_over: row.passed_over,
  hold_back_until: iso(row.hold_back_until),
})
