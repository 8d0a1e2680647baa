import { toMainUnits } from "../../../src/money/to-main-units"
import { deliveredAt } from "../orders/delivered-at"
import { orderTotal } from "../orders/order-total"
import type { SimulatedOrder } from "../orders/simulated-order"
import { makeId } from "../random/make-id"
import { addressRow } from "./address-row"
import { addLineRows } from "./add-line-rows"
import { creditTotal } from "./credit-total"
import { moneyColumns } from "./money-columns"
import type { RowContext } from "./row-context"
import { summaryTotals } from "./summary-totals"

/** Core's order: address, lines, shipping, summary and transactions. */
export function addOrderRows(context: RowContext): void {
  const { order, store, random, rows } = context
  const id = (prefix: string) => makeId(prefix, random, order.placed_at)
  const times = { created_at: order.placed_at, updated_at: order.placed_at }
  const address = addressRow(id("ordaddr"), order)
  rows.add("order_address", { ...address, customer_id: order.customer.id })
  rows.add("order", {
    id: order.id,
    region_id: store.regions[order.currency_code],
    display_id: order.display_id,
    customer_id: order.customer.id,
    version: 1,
    sales_channel_id: store.sales_channels[order.channel],
    status: orderStatus(order),
    is_draft_order: false,
    email: order.customer.email,
    currency_code: order.currency_code,
    shipping_address_id: address.id,
    billing_address_id: address.id,
    metadata: orderMetadata(order),
    canceled_at: order.canceled_at,
    ...times,
  })
  addLineRows(context)
  addShippingRows(context)
  rows.add("order_summary", {
    id: id("ordsum"),
    order_id: order.id,
    version: 1,
    totals: summaryTotals(order),
    ...times,
  })
  addTransactionRows(context)
  addCreditRow(context)
}

/** Core credits what it pays back without goods coming back. */
function addCreditRow({ order, random, rows }: RowContext): void {
  const credit = creditTotal(order)
  if (credit) {
    const { at } = order.payment.refunds[0]
    rows.add("order_credit_line", {
      id: makeId("ordcl", random, at),
      order_id: order.id,
      version: 1,
      reference: "payment_collection",
      reference_id: order.payment.collection_id,
      ...moneyColumns("amount", credit, order.currency_code),
      created_at: at,
      updated_at: at,
    })
  }
}

function addShippingRows({ order, store, random, rows }: RowContext): void {
  const times = { created_at: order.placed_at, updated_at: order.placed_at }
  const method = makeId("ordsm", random, order.placed_at)
  rows.add("order_shipping_method", {
    id: method,
    name: "Reguler",
    is_tax_inclusive: false,
    is_custom_amount: false,
    shipping_option_id: store.shipping_options[order.currency_code],
    ...moneyColumns("amount", order.shipping_minor, order.currency_code),
    data: {},
    ...times,
  })
  rows.add("order_shipping", {
    id: makeId("ordspmv", random, order.placed_at),
    order_id: order.id,
    version: 1,
    shipping_method_id: method,
    ...times,
  })
}

function addTransactionRows({ order, random, rows }: RowContext): void {
  const { captures, refunds } = order.payment
  const moves = [
    ...captures.map((move) => ({ ...move, reference: "capture" })),
    ...refunds.map((move) => ({
      ...move,
      minor: -move.minor,
      reference: "refund",
    })),
  ]
  for (const { id, at, minor, reference } of moves) {
    rows.add("order_transaction", {
      id: makeId("ordtrx", random, at),
      order_id: order.id,
      version: 1,
      ...moneyColumns("amount", minor, order.currency_code),
      currency_code: order.currency_code,
      reference,
      reference_id: id,
      created_at: at,
      updated_at: at,
    })
  }
}

function orderStatus({ canceled_at, parcels, payment }: SimulatedOrder) {
  if (canceled_at) {
    return "canceled"
  }
  const arrived = parcels.every((parcel) => deliveredAt(parcel))
  return arrived && payment.captures.length ? "completed" : "pending"
}

function orderMetadata(order: SimulatedOrder) {
  const { payment } = order
  return {
    order_cycle_channel: order.channel,
    order_cycle_external_id: order.external_id,
    order_cycle_payment_method: payment.method,
    order_cycle_reference: payment.reference,
    order_cycle_expected_amount: payment.reference
      ? toMainUnits(
          orderTotal(order) + payment.suffix_minor,
          order.currency_code
        )
      : null,
    order_cycle_promised_ship_at: order.promised_ship_at.toISOString(),
    order_cycle_promised_deliver_at: order.promised_deliver_at.toISOString(),
    order_cycle_taken_by: order.taken_by,
  }
}
