import { orderLockKey } from "./order-lock-key"
import { toLock } from "./to-lock"

/** What core's lock steps take for an order. */
export const toOrderLock = ({ order_id }: { order_id: string }) =>
  toLock(orderLockKey(order_id))
