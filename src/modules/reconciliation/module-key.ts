export const RECONCILIATION_MODULE = "order_cycle_reconciliation"
