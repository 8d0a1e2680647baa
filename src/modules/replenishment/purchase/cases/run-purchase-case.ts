import { decideCancel } from "../order/decide-cancel"
import { decideReceipt } from "../order/decide-receipt"
import { decideReversal } from "../order/decide-reversal"
import { decideSend } from "../order/decide-send"
import { isUnderWay, openUnits } from "../order/open-units"
import type { OrderFacts } from "../order/order-facts"
import type { ReceivedUnits } from "../order/received-units"
import type { Refused } from "../order/refused"
import type {
  PurchaseCase,
  PurchaseCaseEvent,
  PurchaseCaseResult,
} from "./purchase-case"

type Book = {
  order: OrderFacts
  stocked: Record<string, number>
  /** What each receipt brought, by its key. */
  receipts: Map<string, ReceivedUnits[]>
  /** Events that have had their effect. */
  done: Set<string>
}

/**
 * Plays what happens to a purchase order, by the same decisions as the
 * workflows take. A refused event changes nothing and leaves its key free.
 *
 * @returns the order after each event.
 */
export function runPurchaseCase(given: PurchaseCase): PurchaseCaseResult[] {
  const book: Book = {
    order: { state: "draft", lines: given.lines.map(toLine) },
    stocked: Object.fromEntries(given.lines.map(({ line }) => [line, 0])),
    receipts: new Map(),
    done: new Set(),
  }
  return given.events.map((event) => {
    const mark = event.key === undefined ? null : `${event.kind} ${event.key}`
    const duplicate = mark !== null && book.done.has(mark)
    const refused = duplicate ? null : apply(book, event, given)
    if (mark !== null && !refused) {
      book.done.add(mark)
    }
    return { ...toResult(book), ok: !refused, error: refused, duplicate }
  })
}

const toLine = ({ line, ordered }: PurchaseCase["lines"][number]) => ({
  id: line,
  ordered,
  accepted: 0,
  damaged: 0,
  canceled: 0,
  forced: 0,
  tolerance_percent: 0,
})

/** @returns the error; null where the event had its effect. */
function apply(
  book: Book,
  event: PurchaseCaseEvent,
  given: PurchaseCase
): Refused["error"] | null {
  switch (event.kind) {
    case "send":
      return keep(book, decideSend(book.order, given.tolerance_percent))
    case "cancel":
      return keep(book, decideCancel(book.order))
    case "receive":
      return receive(book, event)
    case "reverse":
      return reverse(book, event, given.reserved)
  }
}

function keep(
  book: Book,
  decided: { error: null; order: OrderFacts } | Refused
): Refused["error"] | null {
  if (decided.error === null) {
    book.order = decided.order
  }
  return decided.error
}

function receive(book: Book, { key, lines, accept_over }: PurchaseCaseEvent) {
  const units = (lines ?? []).map(({ line, accepted, damaged }) => ({
    line_id: line,
    accepted: accepted ?? 0,
    damaged: damaged ?? 0,
  }))
  const decided = decideReceipt(book.order, units, accept_over ?? false)
  if (decided.error === null) {
    moveStock(book, decided.units, 1)
    if (key !== undefined) {
      book.receipts.set(key, decided.units)
    }
  }
  return keep(book, decided)
}

function reverse(
  book: Book,
  { key }: PurchaseCaseEvent,
  reserved: Record<string, number>
) {
  const units = key === undefined ? undefined : book.receipts.get(key)
  if (!units) {
    return "RECEIPT_UNKNOWN"
  }
  const decided = decideReversal(book.order, units, {
    free: ({ id }) => book.stocked[id] - (reserved[id] ?? 0),
    itemOf: ({ id }) => id,
  })
  if (decided.error === null) {
    moveStock(book, units, -1)
  }
  return keep(book, decided)
}

function moveStock(book: Book, units: ReceivedUnits[], sign: 1 | -1) {
  for (const { line_id, accepted } of units) {
    book.stocked[line_id] += sign * accepted
  }
}

const toResult = ({ order, stocked }: Book) => ({
  state: order.state,
  incoming: Object.fromEntries(
    order.lines.map((line) => [
      line.id,
      isUnderWay(order.state) ? openUnits(line) : 0,
    ])
  ),
  stocked: { ...stocked },
})
