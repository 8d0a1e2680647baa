import { orderTotal } from "../orders/order-total"
import type { SimulatedOrder } from "../orders/simulated-order"
import type { SimulatedParcel } from "../orders/simulated-parcel"
import { makeId } from "../random/make-id"
import type { RowContext } from "./row-context"

/** Our verification of the order, its holds and where it was taken in. */
export function addReviewRows(context: RowContext): void {
  const { order, random, rows } = context
  const { payment, verified_at, released_at, currency_code } = order
  const due = orderTotal(order)
  const charged = payment.captures.reduce((sum, { minor }) => sum + minor, 0n)
  const stage = stageOf(order)
  const closed = closedAt(order)
  const moved = [...payment.captures, ...payment.refunds].map(({ at }) => at)
  const times = [closed, released_at, verified_at, ...moved]
  const last = Math.max(...times.map((time) => time?.getTime() ?? 0))
  rows.add("verification_order", {
    id: makeId("ovord", random, order.placed_at),
    order_id: order.id,
    display_id: order.display_id,
    channel: order.channel,
    stage,
    hold_types: [],
    charge_status: chargeStatus(charged, due),
    fulfillment_status: fulfillmentStatus(order),
    allocation: "full",
    payment_kind: payment.method,
    total_minor: due,
    currency_code,
    due_minor: due,
    charged_minor: charged,
    authorised_minor: due,
    sentence_key: stage,
    sentence_params: { since: closed ?? released_at ?? verified_at },
    order_version: 1,
    placed_at: order.placed_at,
    verified_at,
    released_at,
    closed_at: closed,
    promised_ship_at: order.promised_ship_at,
    promised_deliver_at: order.promised_deliver_at,
    created_at: order.placed_at,
    updated_at: new Date(last),
  })
  addHoldRows(context)
  addIntakeRow(context)
}

function addHoldRows({ order, rows }: RowContext): void {
  for (const hold of order.holds) {
    const released = hold.released_at ?? order.canceled_at
    const byPerson = hold.release_by === "person"
    rows.add("verification_hold", {
      id: hold.id,
      order_id: order.id,
      type: hold.type,
      gate: hold.gate,
      subject: "",
      keeps_stock: true,
      source: "check",
      release_by: hold.release_by,
      placed_by: "system",
      placed_at: hold.placed_at,
      released_by: byPerson ? "desk-1" : "system",
      released_at: released,
      released_how: byPerson ? "person" : "condition",
      created_at: hold.placed_at,
      updated_at: released,
    })
  }
}

/** Orders that a person or a marketplace brought have a record of intake. */
function addIntakeRow({ order, random, rows }: RowContext): void {
  if (!order.external_id) {
    return
  }
  rows.add("verification_intake_record", {
    id: makeId("oirec", random, order.placed_at),
    channel: order.channel,
    external_id: order.external_id,
    order_id: order.id,
    content_hash: `demo-${order.display_id}`,
    state: "created",
    payload: { external_id: order.external_id },
    taken_by: order.taken_by ?? `channel:${order.channel}`,
    taken_at: order.placed_at,
    created_at: order.placed_at,
    updated_at: order.placed_at,
  })
}

function stageOf(order: SimulatedOrder) {
  if (order.canceled_at) {
    return order.dirt.includes("unpaid") ? "expired" : "canceled"
  }
  return closedAt(order) ? "closed" : "released"
}

/** Closed with the last parcel's arrival, return or loss. */
function closedAt({ canceled_at, parcels }: SimulatedOrder): Date | null {
  const ends = parcels.map(endedAt)
  return ends.reduce(
    (last, end) => (last && end && (end > last ? end : last)) || null,
    canceled_at ?? ends[0] ?? null
  )
}

const endedAt = (parcel: SimulatedParcel): Date | null =>
  parcel.journey.find(({ status }) =>
    ["delivered", "lost", "returned"].includes(status)
  )?.at ?? null

function fulfillmentStatus({ parcels }: SimulatedOrder) {
  if (!parcels.length) {
    return "none"
  }
  return parcels.every(endedAt) ? "delivered" : "shipped"
}

function chargeStatus(charged: bigint, due: bigint) {
  if (charged === 0n) {
    return "none"
  }
  return charged < due ? "partial" : "full"
}
