export const PACKING_MODULE = "order_cycle_packing"
