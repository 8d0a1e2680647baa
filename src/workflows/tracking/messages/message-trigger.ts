/** What core's notifications of our messages name as their cause. */
export const messageTrigger = "order_cycle.tracking_message"
