import { lockPatience } from "./lock-patience"
import { orderLockKey } from "./order-lock-key"

/** What core's lock steps take for an order. */
export const toOrderLock = ({ order_id }: { order_id: string }) => ({
  key: orderLockKey(order_id),
  ...lockPatience,
})
