import { MedusaError } from "@medusajs/framework/utils"
import { mostUnits } from "./most-units"
import type { LineFacts, OrderFacts } from "./order-facts"
import type { Refused } from "./refused"

type NamedOrder = Pick<OrderFacts, "state"> & {
  number: string
  lines: (LineFacts & { supplier_sku: string })[]
}

/**
 * A refusal as the sentence that a person reads, with both figures where there
 * are two; the error's code is the refusal's.
 */
export function refuseOrder(order: NamedOrder, refused: Refused): never {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    sentences[refused.error](order, refused),
    refused.error
  )
}

const stateWords = {
  draft: "a draft",
  sent: "sent",
  partly_received: "received in part",
  received: "received",
  canceled: "canceled",
}

const is = ({ number, state }: NamedOrder) =>
  `Purchase order ${number} is ${stateWords[state]}`

const lineOf = (order: NamedOrder, lineId: string | undefined) =>
  order.lines.find(({ id }) => id === lineId)

const sentences: Record<
  Refused["error"],
  (order: NamedOrder, refused: Refused) => string
> = {
  NOT_DRAFT: (order) =>
    `${is(order)}: only a draft can be changed or sent. Make another order ` +
    "for what is missing.",
  NOT_SENT: (order) =>
    `${is(order)}, so nothing can arrive of it. Send it first.`,
  CLOSED: (order) =>
    `${is(order)}, and nothing more can happen to it. What arrived in error ` +
    "is taken back by reversing its receipt.",
  LINE_UNKNOWN: (order, { line_id }) =>
    `Purchase order ${order.number} has no line ${line_id}. Nothing was ` +
    "received; read the order again.",
  OVER_RECEIPT: (order, refused) => sayOver(order, refused),
  RECEIPT_UNKNOWN: (order) =>
    `Purchase order ${order.number} has no such receipt.`,
  STOCK_USED: (order, { wanted, most, line_id }) =>
    `${wanted} units of ${lineOf(order, line_id)?.supplier_sku} ` +
    `would be taken away, but only ${most} are not promised to buyers. ` +
    "Release their reservations first.",
}

function sayOver(order: NamedOrder, refused: Refused): string {
  const line = lineOf(order, refused.line_id)
  if (!line) {
    return `More than ${refused.most} units would arrive.`
  }
  const before = line.accepted + line.damaged
  const more =
    mostUnits(line) > line.ordered - line.canceled
      ? ` and ${line.tolerance_percent} % more`
      : ""
  return (
    `Of ${line.supplier_sku} in purchase order ${order.number} ` +
    `${refused.most} units may arrive (${line.ordered - line.canceled} ` +
    `ordered${more}), but with these it would be ${refused.wanted}: ${before} ` +
    `before and ${(refused.wanted ?? 0) - before} now. Nothing was received; ` +
    'count again, or accept what is over by "accept_over".'
  )
}
