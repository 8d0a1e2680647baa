export const pickModes = ["singles", "batch", "cluster", "single"] as const

/**
 * How orders are picked: `singles` sums orders of one unit per item, `batch`
 * sums per item and place and is sorted at the bench, `cluster` fills a tote
 * per order on one cart, `single` is one order.
 */
export type PickMode = (typeof pickModes)[number]

export const pickBatchStates = [
  "draft",
  "released",
  "picking",
  "picked",
  "closed",
] as const

export type PickBatchState = (typeof pickBatchStates)[number]

export const shortPickReasons = ["NOT_FOUND", "DAMAGED", "NO_VARIANCE"] as const

/**
 * Why units were not picked. `NOT_FOUND` and `DAMAGED` write them off;
 * `NO_VARIANCE` leaves the stock as it is.
 */
export type ShortPickReason = (typeof shortPickReasons)[number]

export const shortPickOutcomes = ["pending", "moved", "held", "mixed"] as const

/** `moved`: another location gives them; `held`: the order waits. */
export type ShortPickOutcome = (typeof shortPickOutcomes)[number]

/** What is taken from one shelf; inventory units. */
export type PickRow = {
  /** Names the row among those of its batch. */
  key: string
  /** Shelf place, null where none is known. */
  place: string | null
  /** Where else the item lies at the location. */
  other_places: string[]
  inventory_item_id: string
  sku: string | null
  title: string
  /** The order's tote on the cart; only in a cluster. */
  tote: string | null
  quantity: number
  picked: number
  short: number
  /** Those that are served first, first. */
  task_ids: string[]
}

/** A batch in `GET /admin/order-cycle/packing/batches`. */
export type PickBatchRow = {
  id: string
  /** Its barcode, for example `B261126-3`. */
  code: string
  location_id: string
  mode: PickMode
  state: PickBatchState
  picker: string | null
  created_by: string
  created_at: string
  released_at: string | null
  picked_at: string | null
  closed_at: string | null
  orders: number
  lines: number
  /** Inventory units, as are `picked` and `short`. */
  units: number
  picked: number
  short: number
}

export type PickBatchListResponse = {
  batches: PickBatchRow[]
  count: number
  offset: number
  limit: number
}

/** An order's share of a batch. */
export type BatchOrderRow = {
  order_id: string
  display_id: number | null
  tote: string | null
  units: number
  picked: number
  short: number
}

/** A row with what a scanner may read for it. */
export type ScannablePickRow = PickRow & {
  /** Units that a code stands for: a case has several. */
  codes: { code: string; units: number }[]
}

/** `GET /admin/order-cycle/packing/batches/:id`: rows in place order. */
export type PickBatchResponse = {
  batch: PickBatchRow & { rows: ScannablePickRow[]; served: BatchOrderRow[] }
}

export type ShortPickRow = {
  id: string
  order_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
  reason: ShortPickReason
  outcome: ShortPickOutcome
  /** Who gives the units instead. */
  moved: { location_id: string; units: number }[]
  note: string | null
  actor: string
  at: string
}

/** `POST /admin/order-cycle/packing/batches/:id/shorts`. */
export type ShortPickResponse = PickBatchResponse & {
  short_picks: ShortPickRow[]
}

/** `GET /admin/order-cycle/packing/short-picks`, newest first. */
export type ShortPickListResponse = {
  short_picks: ShortPickRow[]
  count: number
  offset: number
  limit: number
}

/** `GET /admin/order-cycle/packing/short-picks/summary`. */
export type ShortPickSummaryResponse = {
  /** UTC, ISO 8601; `to` is the first moment that does not count. */
  from: string
  to: string
  sites: {
    location_id: string
    /** Units that were picked or missed in the period. */
    handled: number
    reasons: {
      reason: ShortPickReason
      units: number
      /** Share of `handled`, 0 to 1, four decimals. */
      rate: number
    }[]
  }[]
}
