export const ANALYTICS_MODULE = "order_cycle_analytics"
