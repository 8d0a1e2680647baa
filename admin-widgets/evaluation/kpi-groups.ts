/** Doing the right thing, as marketplaces count it, and with little. */
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
    "line_fill",
    "order_fill",
    "return_rate",
  ],
  marketplace: [
    "late_shipment",
    "canceled_unshipped",
    "valid_tracking",
    "order_defect",
  ],
  efficiency: [
    "cycle_time_median_h",
    "cycle_time_p90_h",
    "cycle_time_net_median_h",
    "refund_median_h",
    "touchless",
    "hold_rate",
    "short_pick",
    "split_orders",
    "auto_match",
  ],
} as const
