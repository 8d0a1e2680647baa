import { toOrderLock } from "../../to-order-lock"
import type { LoadedFinding } from "./loaded-finding"

/** The order's lock, or one of the finding's own where there is no order. */
export const toFindingLock = ({ id, order_id }: LoadedFinding) => {
  const lock = toOrderLock({ order_id: order_id ?? "" })
  return order_id ? lock : { ...lock, key: `order-cycle:audit-finding:${id}` }
}
