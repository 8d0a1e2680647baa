export type Kpi = {
  name: string
  unit: "share" | "hours"
  /** Which way a shop wants it to move. */
  better: "more" | "less"
}

const share = (name: string, better: Kpi["better"]): Kpi => ({
  name,
  unit: "share",
  better,
})

const hours = (name: string): Kpi => ({ name, unit: "hours", better: "less" })

/** Every KPI of the overview, in the order in which people look at them. */
export const kpis: readonly Kpi[] = [
  share("strict_perfect_order", "more"),
  share("perfect_order_index", "more"),
  share("otif", "more"),
  share("on_time_delivery", "more"),
  share("in_full", "more"),
  share("damage_free", "more"),
  share("right_documents", "more"),
  share("on_time_shipment", "more"),
  share("fill_rate", "more"),
  share("line_fill", "more"),
  share("order_fill", "more"),
  share("return_rate", "less"),
  share("late_shipment", "less"),
  share("canceled_unshipped", "less"),
  share("valid_tracking", "more"),
  share("order_defect", "less"),
  hours("cycle_time_median_h"),
  hours("cycle_time_p90_h"),
  hours("cycle_time_net_median_h"),
  hours("refund_median_h"),
  share("touchless", "more"),
  share("hold_rate", "less"),
  share("short_pick", "less"),
  share("split_orders", "less"),
  share("auto_match", "more"),
]
