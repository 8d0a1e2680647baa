import { orderLockKey } from "../../order-lock-key"
import { toLock } from "../../to-lock"
import type { LoadedFinding } from "./loaded-finding"

/** The order's lock, or one of the finding's own where there is no order. */
export const toFindingLock = ({ id, order_id }: LoadedFinding) =>
  toLock(order_id ? orderLockKey(order_id) : `order-cycle:audit-finding:${id}`)
