/**
 * Marks a reservation that may go below zero for as long as core's fulfilment
 * takes: the sweeper takes back what a kill left so.
 */
export const EASED_METADATA_KEY = "order_cycle_eased"
