export const planStates = [
  "proposed",
  "accepted",
  "needs_measuring",
  "refused",
  "superseded",
] as const

/**
 * `needs_measuring`: goods without size or weight are in no box; `refused`: the
 * checker found the plan wrong, so the order is packed by hand.
 */
export type PlanState = (typeof planStates)[number]

/** A unit's place from the carton's inner corner, whole mm, as it lies. */
export type PlannedUnitRow = {
  pick_task_id: string
  sku: string | null
  title: string
  x: number
  y: number
  z: number
  dx: number
  dy: number
  dz: number
}

/** One box of a plan. Whole mm and g; cost in minor units of the plan. */
export type PlannedBoxRow = {
  carton_id: string
  carton_code: string
  kind: "box" | "mailer"
  inner_length_mm: number
  inner_width_mm: number
  inner_height_mm: number
  items_g: number
  gross_g: number
  volumetric_g: number | null
  /** Of boxes that share a label, the first has the label's. */
  chargeable_g: number | null
  cost_minor: string | null
  /** Boxes of the same number share a label; left out: one of its own. */
  consignment?: number
  units: PlannedUnitRow[]
}

/** Units that are in no box of a plan. */
export type UnpackedRow = {
  pick_task_id: string
  sku: string | null
  title: string
  quantity: number
  reason: string
  detail: string
}

/** `GET /admin/order-cycle/packing/plans`: how an order may be packed. */
export type PackingPlanRow = {
  id: string
  order_id: string
  location_id: string
  revision: number
  state: PlanState
  objective: "cheapest" | "fewest"
  boxes: PlannedBoxRow[]
  unpacked: UnpackedRow[]
  /** Sentences of the checker; empty unless refused. */
  problems: string[]
  currency_code: string | null
  cost_minor: string | null
  fewest_boxes: number | null
  fewest_cost_minor: string | null
  is_time_limited: boolean
  created_at: string
}

export type PackingPlanListResponse = {
  plans: PackingPlanRow[]
  count: number
  offset: number
  limit: number
}
