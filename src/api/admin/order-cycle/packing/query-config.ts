/** What the API answers of a pick task, as fields of `pick_task`. */
export const pickTaskFields = [
  "id",
  "order_id",
  "line_item_id",
  "inventory_item_id",
  "location_id",
  "sku",
  "title",
  "quantity",
  "picked",
  "short",
  "state",
  "picked_by",
  "picked_at",
]

/** What the API answers of a put-away, as fields of `packing_put_away`. */
export const putAwayFields = [
  "id",
  "parcel_id",
  "parcel_code",
  "order_id",
  "inventory_item_id",
  "location_id",
  "sku",
  "title",
  "quantity",
  "state",
  "condition",
  "note",
  "confirmed_by",
  "confirmed_at",
]

/** What the API answers of a parcel, as fields of `parcel`. */
export const parcelFields = [
  "id",
  "code",
  "order_id",
  "location_id",
  "state",
  "weight_g",
  "courier",
  "service",
  "tracking_number",
  "tracking_url",
  "label_url",
  "fulfillment_id",
  "consignment_key",
  "attempt_id",
  "packed_by",
  "packed_at",
  "labelled_at",
  "handed_over_at",
  "handover_id",
  "plan_id",
  "box_number",
  "carton_id",
  "length_mm",
  "width_mm",
  "height_mm",
  "computed_g",
  "chargeable_g",
]

/** What the API answers of what is in a parcel. */
export const parcelItemFields = [
  "id",
  "parcel_id",
  "line_item_id",
  "inventory_item_id",
  "sku",
  "title",
  "quantity",
  "verified",
]
