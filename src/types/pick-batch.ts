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
