/** What the API answers of a carton, as fields of `packing_carton`. */
export const cartonFields = [
  "id",
  "code",
  "location_id",
  "kind",
  "inner_length_mm",
  "inner_width_mm",
  "inner_height_mm",
  "outer_length_mm",
  "outer_width_mm",
  "outer_height_mm",
  "tare_g",
  "max_gross_g",
  "max_per_order",
  "pad_mm",
  "fill_percent",
  "price_minor",
  "currency_code",
]

/** Of `packing_carton_stock`. */
export const cartonStockFields = [
  "carton_id",
  "location_id",
  "on_hand",
  "reserved",
]

/** Of `packing_item_code`. */
export const itemCodeFields = ["id", "code", "inventory_item_id", "units"]

/** Of `packing_place`. */
export const placeFields = [
  "id",
  "inventory_item_id",
  "location_id",
  "place",
  "sequence",
]

/** Of `packing_service_terms`. */
export const serviceTermsFields = [
  "id",
  "shipping_option_id",
  "currency_code",
  "divisor",
  "step_g",
  "tolerance_g",
  "min_g",
  "per_parcel_minor",
  "per_step_minor",
  "max_gross_g",
  "max_edge_mm",
  "max_colli",
]
