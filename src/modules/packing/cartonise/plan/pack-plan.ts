/** Why units stay out of every box. */
export type UnpackedReason =
  | "missing_dimensions"
  | "too_large_for_every_carton"
  | "too_heavy_for_every_carton"
  | "no_carton_in_stock"
  | "order_limit"
  | "group_does_not_fit"

/**
 * A unit's place from the carton's inner corner, padding included: x along
 * the inner length, y along the width, z up; dx, dy, dz as it lies.
 */
export type PlannedUnit = {
  row: number
  /** 1 … quantity of the row. */
  unit: number
  item_id: string
  x: number
  y: number
  z: number
  dx: number
  dy: number
  dz: number
}

/**
 * Weights in grams, cost in minor units; null without a service. Of boxes that
 * share a label, the first has its chargeable weight and fees.
 */
export type PlannedBox = {
  carton_id: string
  items_g: number
  gross_g: number
  volumetric_g: number | null
  chargeable_g: number | null
  cost_minor: bigint | null
  /** Boxes of the same number share a label; left out: one of its own. */
  consignment?: number
  units: PlannedUnit[]
}

export type UnpackedLine = {
  row: number
  item_id: string
  quantity: number
  reason: UnpackedReason
  detail: string
}

/** How an order is packed; the same goods in any order give one hash. */
export type PackPlan = {
  status: "packed" | "partial" | "unpacked"
  boxes: PlannedBox[]
  unpacked: UnpackedLine[]
  /** The plan with the fewest boxes beside this one; null without a service. */
  fewest: { boxes: number; cost_minor: bigint } | null
  /** The budget ended before every attempt was made. */
  time_limited: boolean
  plan_hash: string
}
