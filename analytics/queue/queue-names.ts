export const ANALYTICS_QUEUE = "order-cycle-analytics"

/** PostgreSQL schema of our queue: a host may have a BullMQ of its own. */
export const QUEUE_SCHEMA = "order_cycle_queue"

/** Redis key prefix; Medusa's own modules bring an older BullMQ on `bull`. */
export const QUEUE_PREFIX = "order-cycle"

/** Shards of forecasts: an export waits for them, so they have their own. */
export const FORECAST_QUEUE = "order-cycle-forecast"
