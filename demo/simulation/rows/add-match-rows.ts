import type { SimulatedOrder } from "../orders/simulated-order"
import type { SettledMove } from "../orders/simulated-payment"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import type { ItemRef } from "./add-platform-item-rows"
import type { TableRows } from "./table-rows"

type Matched = {
  account_id: string
  line: string
  item: ItemRef
  move: SettledMove & { order: SimulatedOrder }
}

/** The confirmed match of one line and one item, and its place in the timeline. */
export function addMatchRows(
  rows: TableRows,
  random: Random,
  { account_id, line, item, move }: Matched
): void {
  const { at, order } = move
  const times = { created_at: at, updated_at: at }
  const id = makeId("ormat", random, at)
  rows.add("reconciliation_match", {
    id,
    account_id,
    line_id: line,
    rule: "reference",
    rule_version: 2,
    confidence: "1",
    evidence: { reference: order.payment.reference },
    decided_by: "system",
    decided_at: at,
    state: "confirmed",
    effects_at: at,
    ...times,
  })
  rows.add("reconciliation_match_leg", {
    id: makeId("orleg", random, at),
    match_id: id,
    item_id: item.id,
    allocated_minor: item.amount_minor,
    active: true,
    ...times,
  })
  rows.add("timeline_event", {
    id: makeId("oevt", random, at),
    order_id: order.id,
    kind: "matched",
    cause: `match:${id}`,
    at,
    actor: "system",
    payload: { line_id: line, item_id: item.id },
    ...times,
  })
}
