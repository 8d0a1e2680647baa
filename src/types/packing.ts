/** What a scan at the bench can come to; anything but `ok` changes nothing. */
export const scanResults = [
  "ok",
  "wrong_item",
  "too_many",
  "unknown_code",
  "other_order",
  "duplicate_serial",
  "serial_missing",
  "lot_refused",
] as const

export type ScanResult = (typeof scanResults)[number]

export const parcelStates = [
  "open",
  "packed",
  "labelling",
  "labelled",
  "label_failed",
  "label_unknown",
  "handed_over",
  "voided",
  "put_away",
] as const

export type ParcelState = (typeof parcelStates)[number]

/** `GET /admin/order-cycle/packing/tasks`: one row of the pick list. */
export type PickTaskRow = {
  id: string
  order_id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  sku: string | null
  title: string
  /** Inventory units, as are `picked` and `short`. */
  quantity: number
  picked: number
  short: number
  state: "open" | "picking" | "picked" | "short" | "canceled"
  picked_by: string | null
  picked_at: string | null
}

export type PickTaskListResponse = {
  tasks: PickTaskRow[]
  count: number
  offset: number
  limit: number
}

export type ParcelItemRow = {
  id: string
  line_item_id: string
  inventory_item_id: string
  sku: string | null
  title: string
  /** Inventory units; `verified` of them have been scanned. */
  quantity: number
  verified: number
}

/** A parcel as every packing route answers it. */
export type ParcelRow = {
  id: string
  /** Its barcode (Code 128), for example `P1042-1`. */
  code: string
  order_id: string
  location_id: string
  state: ParcelState
  /** The plan's box, counted from 1; null: packed by hand. */
  plan_id: string | null
  box_number: number | null
  carton_id: string | null
  /** Of the carton outside; null: unknown. */
  length_mm: number | null
  width_mm: number | null
  height_mm: number | null
  /** Goods and carton by their own numbers; null: something is unmeasured. */
  computed_g: number | null
  /** On the scale. */
  weight_g: number | null
  /** Of parcels that share a label, the first has the label's. */
  chargeable_g: number | null
  courier: string | null
  service: string | null
  tracking_number: string | null
  tracking_url: string | null
  label_url: string | null
  fulfillment_id: string | null
  /** Parcels that have the same travel on one label; null: on its own. */
  consignment_key: string | null
  /** The carrier's or platform's words when the last label failed. */
  attempt_error: string | null
  packed_by: string | null
  packed_at: string | null
  labelled_at: string | null
  handed_over_at: string | null
  /** The hand-over that it left with. */
  handover_id: string | null
  items: ParcelItemRow[]
}

export type ParcelResponse = { parcel: ParcelRow }

/** `GET /admin/order-cycle/packing/parcels`. */
export type ParcelListRow = ParcelRow & {
  /** The order's number, null for one that is gone. */
  display_id: number | null
}

export type ParcelListResponse = {
  parcels: ParcelListRow[]
  count: number
  offset: number
  limit: number
}

/** `POST /admin/order-cycle/packing/parcels/:id/scans`. */
export type ScanRow = {
  id: string
  parcel_id: string
  client_id: string
  code: string
  result: ScanResult
  /** Inventory units that were verified; 0 unless the result is `ok`. */
  units: number
  parcel_item_id: string | null
  /** What the code names, when it is known. */
  title: string | null
  serial: string | null
  lot: string | null
  actor: string
  at: string
}

export type ScanResponse = { scan: ScanRow; parcel: ParcelRow }

/** `POST /admin/order-cycle/packing/labels`: each parcel's outcome. */
export type LabelRow = {
  parcel_id: string
  labelled: boolean
  tracking_number: string | null
  label_url: string | null
  /** Why not, in the carrier's or the platform's words. */
  reason: string | null
}

export type LabelsResponse = { labels: LabelRow[] }

/** `POST /admin/order-cycle/packing/handovers`: each parcel's outcome. */
export type HandoverRow = {
  /** Null: no parcel has the code. */
  parcel_id: string | null
  code: string | null
  handed_over: boolean
  /** Why not, in one sentence. */
  reason: string | null
}

export type HandoverResponse = {
  /** Names what the courier takes together; its manifest can be printed. */
  handover_id: string
  handovers: HandoverRow[]
}
