/** Doing the right thing, and doing it with little. */
export const kpiGroups = {
  effectiveness: [
    "strict_perfect_order",
    "perfect_order_index",
    "otif",
    "on_time_delivery",
    "in_full",
    "damage_free",
    "right_documents",
    "on_time_shipment",
    "fill_rate",
    "valid_tracking",
  ],
  efficiency: [
    "cycle_time_median_h",
    "touchless",
    "hold_rate",
    "split_orders",
    "auto_match",
  ],
} as const
