/** Without a join: only two of the shares ask for it. */
const hasComplaint = (kind: "claim" | "return") =>
  `order_id in (select order_id from fct_complaint where kind = '${kind}')`

/** A KPI that is a share of orders. */
export type OrderShare = {
  kpi: string
  /** SQL of the store-local day that places an order in a period. */
  day: string
  /** SQL: the order could have met it. */
  among: string
  /** SQL: it did. */
  met: string
}

const due = { day: "promised_deliver_local_date", among: "is_due" }
const dueToShip = { day: "promised_ship_local_date", among: "is_due_to_ship" }
const placed = { day: "placed_local_date", among: "true" }
const handedOver = { day: "handed_over_local_date", among: "true" }
const delivered = { day: "delivered_local_date", among: "true" }

/** Every KPI that is a share of orders; columns are those of `fct_order`. */
export const orderShares: readonly OrderShare[] = [
  { kpi: "on_time_delivery", ...due, met: "is_on_time" },
  { kpi: "in_full", ...due, met: "is_in_full" },
  { kpi: "damage_free", ...due, met: "is_undamaged" },
  { kpi: "right_documents", ...due, met: "has_right_documents" },
  { kpi: "otif", ...due, met: "is_otif" },
  { kpi: "strict_perfect_order", ...due, met: "is_perfect" },
  { kpi: "on_time_shipment", ...dueToShip, met: "shipped_on_time" },
  { kpi: "late_shipment", ...dueToShip, met: "not shipped_on_time" },
  { kpi: "order_fill", ...handedOver, met: "units_short = 0" },
  { kpi: "touchless", ...handedOver, met: "is_touchless" },
  { kpi: "split_orders", ...handedOver, met: "parcels > 1" },
  { kpi: "order_defect", ...handedOver, met: hasComplaint("claim") },
  { kpi: "return_rate", ...delivered, met: hasComplaint("return") },
  { kpi: "hold_rate", ...placed, met: "holds > 0" },
  {
    kpi: "canceled_unshipped",
    ...placed,
    met: "is_canceled and handed_over_at is null",
  },
]
