import { addHours } from "../calendar/add-hours"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import { orderTotal } from "./order-total"
import type { SimulatedLine, SimulatedOrder } from "./simulated-order"

/**
 * Pays back what the store owes: a cancelled order, goods that came back or
 * came damaged, a lost parcel, units that were not there. At most once and
 * never more than was captured.
 */
export function giveBack(
  random: Random,
  order: SimulatedOrder,
  reference: Date
): void {
  const { payment } = order
  const captured = payment.captures.reduce((sum, { minor }) => sum + minor, 0n)
  const owed = whatIsOwed(order)
  if (!owed || captured === 0n) {
    return
  }
  const at = addHours(owed.since, random.between(4, 60))
  const minor = owed.minor < captured ? owed.minor : captured
  if (at >= reference || minor === 0n) {
    return
  }
  const id = makeId("ref", random, at)
  payment.refunds.push({ id, at, minor })
  payment.settled.push({
    at: addHours(at, random.between(1, 50)),
    minor: -minor,
    move_id: id,
  })
}

function whatIsOwed(order: SimulatedOrder) {
  const { aftermath, canceled_at, parcels } = order
  if (canceled_at) {
    return { since: canceled_at, minor: orderTotal(order) }
  }
  const lost = parcels
    .flatMap(({ journey }) => journey)
    .find(({ status }) => status === "lost")
  if (lost) {
    return { since: lost.at, minor: orderTotal(order) }
  }
  if (aftermath?.kind === "claim" || aftermath?.received_at) {
    return {
      since: aftermath.received_at ?? aftermath.requested_at,
      minor: valueOf(aftermath.line, aftermath.quantity),
    }
  }
  const short = order.lines.find(
    (line) => line.quantity > shippedOf(order, line)
  )
  return short && parcels.length
    ? { since: parcels[0].packed_at, minor: valueOf(short, 1) }
    : null
}

const shippedOf = ({ parcels }: SimulatedOrder, wanted: SimulatedLine) =>
  parcels
    .flatMap(({ lines }) => lines)
    .filter(({ line }) => line === wanted)
    .reduce((sum, { quantity }) => sum + quantity, 0)

/** A line's share with its discount, cut to whole hundreds of minor units. */
const valueOf = (line: SimulatedLine, quantity: number): bigint => {
  const total =
    line.unit_price_minor * BigInt(line.quantity) - line.discount_minor
  const share = (total * BigInt(quantity)) / BigInt(line.quantity)
  return quantity === line.quantity ? share : (share / 100n) * 100n
}
