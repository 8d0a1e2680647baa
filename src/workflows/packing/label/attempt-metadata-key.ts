/** Where core's fulfilment carries the id of our attempt to buy its label. */
export const attemptMetadataKey = "order_cycle_attempt_id"
