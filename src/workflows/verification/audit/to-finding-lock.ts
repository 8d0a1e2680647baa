import { lockPatience } from "../../lock-patience"
import { orderLockKey } from "../../order-lock-key"
import type { LoadedFinding } from "./loaded-finding"

/** The order's lock, or one of the finding's own where there is no order. */
export const toFindingLock = ({ id, order_id }: LoadedFinding) => ({
  key: order_id ? orderLockKey(order_id) : `order-cycle:audit-finding:${id}`,
  ...lockPatience,
})
