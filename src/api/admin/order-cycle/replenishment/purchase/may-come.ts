import { mostUnits } from "../../../../../modules/replenishment/purchase/order/most-units"
import { isUnderWay } from "../../../../../modules/replenishment/purchase/order/open-units"
import type { PurchaseState } from "../../../../../types/replenishment/purchase-orders"
import type { LoadedLine } from "./to-purchase-order-row"

/** Units that may still come of a line without being forced in. */
export const mayCome = (state: PurchaseState, line: LoadedLine): number =>
  isUnderWay(state)
    ? Math.max(0, mostUnits(line) + line.forced - line.accepted - line.damaged)
    : 0
