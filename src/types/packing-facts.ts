/** Tables of packing that a CSV is imported into. */
export type PackingTable = "cartons" | "item_profiles" | "item_codes" | "places"

/** `POST /admin/order-cycle/packing/<table>/import`. */
export type PackingImportResponse = {
  imported: number
  /** Lines that were not imported; the header is line 1. */
  problems: { line: number; column: string | null; message: string }[]
  /** Headings that nobody knows: their cells were not used. */
  unknown_columns: string[]
}

/** A box or mailer. Whole millimetres and grams. */
export type CartonRow = {
  id: string
  code: string
  /** Null: offered at every location. */
  location_id: string | null
  kind: "box" | "mailer"
  inner_length_mm: number
  inner_width_mm: number
  inner_height_mm: number
  outer_length_mm: number
  outer_width_mm: number
  outer_height_mm: number
  tare_g: number
  max_gross_g: number | null
  max_per_order: number | null
  pad_mm: number
  fill_percent: number
  /** Minor units of `currency_code`. */
  price_minor: string
  currency_code: string | null
}

/** How many of a carton a location has; of no row there is no limit. */
export type CartonStockRow = {
  carton_id: string
  location_id: string
  on_hand: number
  reserved: number
}

export type CartonListResponse = {
  cartons: (CartonRow & { stock: CartonStockRow[] })[]
  count: number
  offset: number
  limit: number
}

/** How an item packs, as it was measured and told here. */
export type ItemProfileRow = {
  length_mm: number | null
  width_mm: number | null
  height_mm: number | null
  weight_g: number | null
  vertical: string | null
  max_per_box: number | null
  group: string | null
  tags: string[]
  apart: string[]
  nothing_on_top: boolean
  max_load_g: number | null
  own_box: boolean
  bottom_only: boolean
  wrap_mm: number
  tracks_serial: boolean
  tracks_lot: boolean
}

/** An inventory item with what packing knows of it. */
export type PackableItemRow = {
  inventory_item_id: string
  sku: string | null
  title: string | null
  /** Whether its three sides and its weight are known. */
  is_measured: boolean
  /** Units that open pick tasks wait for. */
  waiting_units: number
  /** One unit as it goes into a box, wrapping included; null: not measured. */
  length_mm: number | null
  width_mm: number | null
  height_mm: number | null
  weight_g: number | null
  profile: ItemProfileRow | null
}

export type PackableItemListResponse = {
  item_profiles: PackableItemRow[]
  count: number
  offset: number
  limit: number
  /** Of the longest edges of all items that have a size; null: none has. */
  median_edge_mm: number | null
}

export type ItemCodeRow = {
  id: string
  code: string
  inventory_item_id: string
  units: number
}

export type PlaceRow = {
  id: string
  inventory_item_id: string
  location_id: string
  place: string
  sequence: number | null
}

/** How a courier's service charges a parcel; money in minor units. */
export type ServiceTermsRow = {
  id: string
  shipping_option_id: string
  currency_code: string
  divisor: number
  step_g: number
  tolerance_g: number
  min_g: number
  per_parcel_minor: string
  per_step_minor: string
  max_gross_g: number | null
  max_edge_mm: number | null
  /** Boxes that one label takes at most; null: each has its own. */
  max_colli: number | null
}

/** `GET /admin/order-cycle/packing/services`. */
export type ServiceTermsListResponse = {
  services: ServiceTermsRow[]
  count: number
  offset: number
  limit: number
}
