import { mostUnits } from "./most-units"
import type { LineFacts, OrderFacts } from "./order-facts"
import { type ReceivedUnits, sumReceived } from "./received-units"
import type { Decided } from "./refused"
import { stateOfLines } from "./state-of-lines"

/**
 * Receives goods, all or nothing. Damaged units close the line like good ones,
 * but are no stock.
 *
 * @param acceptOver more may arrive than was ordered; the line says how much.
 * @returns the order afterwards, and each line's units once.
 */
export function decideReceipt(
  { state, lines }: OrderFacts,
  units: ReceivedUnits[],
  acceptOver: boolean
): Decided<{ order: OrderFacts; units: ReceivedUnits[] }> {
  if (state === "draft") {
    return { error: "NOT_SENT" }
  }
  if (state === "received" || state === "canceled") {
    return { error: "CLOSED" }
  }
  const known = new Set(lines.map(({ id }) => id))
  const unknown = units.find(({ line_id }) => !known.has(line_id))
  if (unknown) {
    return { error: "LINE_UNKNOWN", line_id: unknown.line_id }
  }
  const summed = sumReceived(units)
  const after = lines.map((line) =>
    addUnits(
      line,
      summed.find(({ line_id }) => line_id === line.id),
      acceptOver
    )
  )
  const over = after.find((line) => line.accepted + line.damaged > limit(line))
  if (over) {
    return {
      error: "OVER_RECEIPT",
      line_id: over.id,
      wanted: over.accepted + over.damaged,
      most: limit(over),
    }
  }
  return {
    error: null,
    order: { state: stateOfLines(after), lines: after },
    units: summed,
  }
}

const limit = (line: LineFacts) => mostUnits(line) + line.forced

function addUnits(
  line: LineFacts,
  units: ReceivedUnits | undefined,
  acceptOver: boolean
): LineFacts {
  if (!units) {
    return line
  }
  const accepted = line.accepted + units.accepted
  const damaged = line.damaged + units.damaged
  const beyond = Math.max(0, accepted + damaged - mostUnits(line))
  return {
    ...line,
    accepted,
    damaged,
    forced: acceptOver ? Math.max(line.forced, beyond) : line.forced,
  }
}
