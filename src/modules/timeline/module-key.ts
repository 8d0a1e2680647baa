export const TIMELINE_MODULE = "order_cycle_timeline"
