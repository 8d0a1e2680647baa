import { openUnits } from "../../../../../modules/replenishment/purchase/order/open-units"
import type { PurchaseState } from "../../../../../types/replenishment/purchase-orders"
import type { LoadedLine } from "./to-purchase-order-row"

/** Units that are still to come of a line; of a draft those it wants. */
export const openOf = (state: PurchaseState, line: LoadedLine): number =>
  state === "received" || state === "canceled" ? 0 : openUnits(line)
