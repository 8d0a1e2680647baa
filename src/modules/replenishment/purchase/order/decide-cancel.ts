import { openUnits } from "./open-units"
import type { OrderFacts } from "./order-facts"
import type { Decided } from "./refused"

/**
 * Cancels what has not arrived: all of an order, or the rest of one that was
 * received in part, which is then received.
 */
export function decideCancel({
  state,
  lines,
}: OrderFacts): Decided<{ order: OrderFacts }> {
  if (state === "received" || state === "canceled") {
    return { error: "CLOSED" }
  }
  return {
    error: null,
    order: {
      state: state === "partly_received" ? "received" : "canceled",
      lines: lines.map((line) => ({
        ...line,
        canceled: line.canceled + openUnits(line),
      })),
    },
  }
}
