/** Code of the event that we write when nobody has told more for too long. */
export const TRACKING_EXPIRED = "order-cycle:tracking-expired"
