/** States of granted refunds whose money has not all gone back. */
export const openRefundStates = ["none", "pending", "failure"] as const
