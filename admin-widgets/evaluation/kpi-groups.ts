/** Doing the right thing, and doing it with little. */
export const kpiGroups = {
  effectiveness: [
    "strict_perfect_order",
    "otif",
    "on_time_delivery",
    "on_time_shipment",
    "fill_rate",
  ],
  efficiency: ["cycle_time_median_h", "touchless", "hold_rate"],
} as const
