import { orderLockKey } from "./order-lock-key"

/**
 * What core's lock steps take for an order; times in seconds. `timeout` is how
 * long one waits for an order that is busy, `ttl` when a lock that a crash
 * left behind is void.
 */
export const toOrderLock = ({ order_id }: { order_id: string }) => ({
  key: orderLockKey(order_id),
  timeout: 30,
  ttl: 120,
})
