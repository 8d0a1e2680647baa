import type { PurchaseState } from "../../../../types/replenishment/purchase-orders"
import type { LineFacts } from "./order-facts"

/** Units that are still to come of a line, whatever its order's state. */
export const openUnits = (
  line: Pick<LineFacts, "ordered" | "accepted" | "damaged" | "canceled">
): number =>
  Math.max(0, line.ordered - line.accepted - line.damaged - line.canceled)

/** Whether an order of this state has goods on their way. */
export const isUnderWay = (state: PurchaseState): boolean =>
  state === "sent" || state === "partly_received"
