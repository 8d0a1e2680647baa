/** What the API answers of a batch, as fields of `packing_pick_batch`. */
export const pickBatchFields = [
  "id",
  "code",
  "location_id",
  "mode",
  "state",
  "picker",
  "created_by",
  "created_at",
  "released_at",
  "picked_at",
  "closed_at",
]

/** What the API answers of a short pick, as fields of `packing_short_pick`. */
export const shortPickFields = [
  "id",
  "order_id",
  "inventory_item_id",
  "location_id",
  "quantity",
  "reason",
  "outcome",
  "moved",
  "note",
  "actor",
  "at",
]
