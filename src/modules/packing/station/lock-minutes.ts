/** Minutes without a beat after which a station's order is free again. */
export const LOCK_MINUTES = 10
