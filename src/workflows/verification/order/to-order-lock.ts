import { orderLockKey } from "../../order-lock-key"

/** What core's lock steps take for an order; times in seconds. */
export const toOrderLock = ({ order_id }: { order_id: string }) => ({
  key: orderLockKey(order_id),
  timeout: 30,
  ttl: 120,
})
