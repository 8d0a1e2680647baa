import type { PackingPlanRow } from "./packing-plan"
import type { ParcelRow } from "./packing"
import type { ShortPickReason, ShortPickRow } from "./pick-batch"

/** Who packs an order at a location, and until when without a beat (UTC). */
export type StationLockRow = {
  order_id: string
  location_id: string
  station: string
  holder: string
  holder_name: string
  beat_at: string
  lapses_at: string
}

/**
 * `POST /admin/order-cycle/packing/stations/open`: an order, tote or parcel
 * code. Another station's order is answered 409 with the holder's name, unless
 * it is taken over.
 */
export type OpenStationRequest = {
  code: string
  /** The bench's own name, kept by its browser. */
  station: string
  /** Where the bench stands; needed when the order lies at several places. */
  location_id?: string | null
  take_over?: boolean
}

export type StationResponse = {
  order: {
    id: string
    display_id: number
    location_id: string
    location: string
    shipping_method: string | null
    /** UTC; null: nothing was promised. */
    ship_at: string | null
    /** What was said when the order was taken. */
    note: string | null
  }
  lock: StationLockRow
  /** All of the order at this location that are not void, oldest first. */
  parcels: ParcelRow[]
  /** The one to go on with; null: everything is packed. */
  parcel_id: string | null
  plan: PackingPlanRow | null
}

/** `POST /admin/order-cycle/packing/stations/beat` and `/leave`. */
export type StationBeatRequest = {
  order_id: string
  location_id: string
  station: string
}

export type StationBeatResponse = { lock: StationLockRow }

/**
 * `POST /admin/order-cycle/packing/parcels/:id/next-box`: what has not been
 * scanned goes into another box, which is answered.
 */
export type NextBoxRequest = { station: string }

/** `POST /admin/order-cycle/packing/parcels/:id/carton`; null: none of ours. */
export type ChooseCartonRequest = { carton_id: string | null; station: string }

/** `POST /admin/order-cycle/packing/parcels/:id/close`. */
export type CloseParcelRequest = {
  /** Grams on the scale; null: not weighed. */
  weight_g: number | null
  /** Why a weight that is too far off is taken: needs `packing:override`. */
  override_reason?: string | null
  station?: string | null
}

/** `POST /admin/order-cycle/packing/parcels/:id/shorts`. */
export type BenchShortRequest = {
  parcel_item_id: string
  /** Inventory units that are not there, or unfit. */
  units: number
  reason: ShortPickReason
  note?: string | null
  /** The same request counts once. */
  client_id: string
  station: string
}

export type BenchShortResponse = {
  short_picks: ShortPickRow[]
  /** `voided` when nothing is left in it. */
  parcel: ParcelRow
}
