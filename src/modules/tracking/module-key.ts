export const TRACKING_MODULE = "order_cycle_tracking"
