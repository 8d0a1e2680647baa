import { orderTotal } from "../orders/order-total"
import { makeId } from "../random/make-id"
import { moneyColumns } from "./money-columns"
import type { RowContext } from "./row-context"

const provider = "pp_system_default"

/** Core's payment collection, session, payment, captures and refunds. */
export function addPaymentRows(context: RowContext): void {
  const { order, random, rows } = context
  const { payment, placed_at, currency_code, canceled_at } = order
  const total = orderTotal(order)
  const captured = payment.captures.reduce((sum, { minor }) => sum + minor, 0n)
  const refunded = payment.refunds.reduce((sum, { minor }) => sum + minor, 0n)
  const full = captured >= total
  const last = payment.captures.at(-1)?.at ?? null
  const money = (name: string, minor: bigint) =>
    moneyColumns(name, minor, currency_code)
  const times = { created_at: placed_at, updated_at: last ?? placed_at }
  rows.add("payment_collection", {
    id: payment.collection_id,
    currency_code,
    ...money("amount", total),
    ...money("authorized_amount", total),
    ...money("captured_amount", captured),
    ...money("refunded_amount", refunded),
    status: collectionStatus(captured, full, canceled_at),
    completed_at: full ? last : null,
    ...times,
  })
  rows.add("order_payment_collection", {
    order_id: order.id,
    payment_collection_id: payment.collection_id,
    id: makeId("ordpay", random, placed_at),
    ...times,
  })
  rows.add("payment_session", {
    id: payment.session_id,
    currency_code,
    ...money("amount", total),
    provider_id: provider,
    data: {},
    context: {},
    status: full ? "captured" : "authorized",
    authorized_at: placed_at,
    payment_collection_id: payment.collection_id,
    ...times,
  })
  rows.add("payment", {
    id: payment.payment_id,
    ...money("amount", total),
    currency_code,
    provider_id: provider,
    data: {},
    captured_at: full ? last : null,
    canceled_at: captured ? null : canceled_at,
    payment_collection_id: payment.collection_id,
    payment_session_id: payment.session_id,
    ...times,
  })
  addMoves(context)
}

function addMoves({ order, rows }: RowContext): void {
  const { payment, currency_code } = order
  for (const [table, moves] of [
    ["capture", payment.captures],
    ["refund", payment.refunds],
  ] as const) {
    for (const { id, at, minor } of moves) {
      rows.add(table, {
        id,
        ...moneyColumns("amount", minor, currency_code),
        payment_id: payment.payment_id,
        created_at: at,
        updated_at: at,
      })
    }
  }
}

function collectionStatus(
  captured: bigint,
  full: boolean,
  canceled: Date | null
) {
  if (captured === 0n) {
    return canceled ? "canceled" : "authorized"
  }
  return full ? "completed" : "partially_captured"
}
