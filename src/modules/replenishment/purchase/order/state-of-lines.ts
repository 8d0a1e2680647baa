import { openUnits } from "./open-units"
import type { LineFacts } from "./order-facts"

/** State of an order that was sent and not canceled, by what has arrived. */
export function stateOfLines(
  lines: LineFacts[]
): "sent" | "partly_received" | "received" {
  if (lines.every(({ accepted, damaged }) => accepted + damaged === 0)) {
    return "sent"
  }
  return lines.every((line) => openUnits(line) === 0)
    ? "received"
    : "partly_received"
}
