export const REPLENISHMENT_MODULE = "order_cycle_replenishment"
