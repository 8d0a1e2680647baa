import { DateTime } from "luxon"
import { addHours } from "../calendar/add-hours"
import { nextWorkingHour } from "../calendar/next-working-hour"
import { storeZone } from "../calendar/store-zone"
import type { SimulatedCustomer } from "../customers/make-customers"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import { applyPromotion } from "./apply-promotion"
import { channelCodes, channels, methodShares } from "./channels"
import { collectOnDelivery } from "./collect-on-delivery"
import { comeBack } from "./come-back"
import { giveBack } from "./give-back"
import { orderTotal } from "./order-total"
import { payOrder } from "./pay-order"
import { pickLines, type WeightedVariant } from "./pick-lines"
import { placeHolds } from "./place-holds"
import { shipOrder } from "./ship-order"
import type { Dirt, SimulatedOrder } from "./simulated-order"
import type { PaymentMethod } from "./simulated-payment"
import { deskStaff } from "./staff"

export type OrderFacts = {
  display_id: number
  placed_at: Date
  customer: SimulatedCustomer
  offered: readonly WeightedVariant[]
  reference: Date
}

/** Plays one order from the click to the last scan before the reference date. */
export function simulateOrder(
  random: Random,
  facts: OrderFacts
): SimulatedOrder {
  const order = takeOrder(random, facts)
  const { dirt, payment } = order
  const paid = payment.captures.at(-1)?.at ?? null
  order.holds = placeHolds(random, {
    verified_at: order.verified_at,
    method: payment.method,
    paid_at: paid,
    dirt,
  })
  const cancel = whenCanceled(random, order)
  if (cancel) {
    cancelOrder(order, cancel)
  } else {
    const ends = order.holds.map(({ released_at }) => released_at as Date)
    const last = [order.verified_at, ...ends].sort((a, b) => +a - +b).at(-1)
    order.released_at = addHours(last as Date, 0.01)
    order.parcels = shipOrder(random, {
      ...facts,
      lines: order.lines,
      released_at: order.released_at,
      place: order.customer.place,
      dirt,
    })
    if (
      order.parcels.some((parcel) => parcel.handed_over_at >= facts.reference)
    ) {
      order.parcels = []
      cancelOrder(order, addHours(facts.reference, -random.between(1, 9)))
    }
    order.aftermath = comeBack(random, order.parcels, facts.reference, dirt)
    collectOnDelivery(random, order, facts.reference)
  }
  giveBack(random, order, facts.reference)
  return order
}

/** An order as it stands right after its first review. */
function takeOrder(random: Random, facts: OrderFacts): SimulatedOrder {
  const { placed_at, customer } = facts
  const dirt: Dirt[] = []
  const abroad = customer.place.country === "sg"
  const currency = abroad ? "sgd" : "idr"
  const channel = abroad
    ? "storefront"
    : random.weighted(channelCodes, (code) => channels[code].share)
  const lines = pickLines(random, facts.offered, currency, placed_at)
  const promotion = applyPromotion(random, lines, dirt)
  const shipping = abroad ? 1_290n : BigInt(random.integer(9, 38)) * 100_000n
  if (random.chance(0.03)) {
    dirt.push("bad_address")
  }
  if (random.chance(0.025)) {
    dirt.push("stock_out")
  }
  const method = abroad
    ? "card"
    : random.weighted(
        Object.keys(methodShares[channel]) as PaymentMethod[],
        (code) => methodShares[channel][code]
      )
  const total_minor = orderTotal({ lines, shipping_minor: shipping })
  return {
    id: makeId("order", random, placed_at),
    display_id: facts.display_id,
    channel,
    external_id: externalId(channel, facts.display_id),
    taken_by: channels[channel].taken_by_hand ? random.pick(deskStaff) : null,
    currency_code: currency,
    customer,
    address: {
      address_1: customer.address_1,
      postal_code: customer.postal_code,
    },
    lines,
    promotion,
    shipping_minor: shipping,
    placed_at,
    ...promises(placed_at, customer.place.transit_days),
    verified_at: addHours(placed_at, 0.005 + random.exponential(0.02)),
    holds: [],
    released_at: null,
    canceled_at: null,
    payment: payOrder(random, { ...facts, method, total_minor, dirt }),
    parcels: [],
    aftermath: null,
    dirt,
  }
}

const externalId = (channel: string, displayId: number): string | null =>
  channel === "storefront"
    ? null
    : `${channel.slice(0, 2).toUpperCase()}-${displayId}`

/** To the courier by the end of the next working day; then transit and a day. */
function promises(placed: Date, transitDays: number) {
  const start = DateTime.fromJSDate(nextWorkingHour(placed), {
    zone: storeZone,
  })
  const day = nextWorkingHour(start.plus({ days: 1 }).toJSDate())
  const ship = DateTime.fromJSDate(day, { zone: storeZone }).set({
    hour: 20,
    minute: 0,
    second: 0,
    millisecond: 0,
  })
  const deliver = ship.plus({ days: Math.ceil(transitDays * 1.2) + 1 })
  return {
    promised_ship_at: ship.toJSDate(),
    promised_deliver_at: deliver.toJSDate(),
  }
}

/** Unpaid transfers expire; some buyers of what is out of stock give up. */
function whenCanceled(random: Random, order: SimulatedOrder): Date | null {
  if (order.dirt.includes("unpaid")) {
    return addHours(order.placed_at, 48)
  }
  if (order.dirt.includes("stock_out") && random.chance(0.35)) {
    return addHours(order.verified_at, random.between(6, 30))
  }
  return random.chance(0.008)
    ? addHours(order.verified_at, random.between(0.1, 3))
    : null
}

function cancelOrder(order: SimulatedOrder, at: Date): void {
  order.canceled_at = at
  order.released_at = null
  const { payment } = order
  for (const hold of order.holds) {
    hold.released_at =
      hold.released_at && hold.released_at < at ? hold.released_at : null
  }
  const kept = payment.captures.filter((capture) => capture.at < at)
  const ids = kept.map(({ id }) => id)
  payment.captures = kept
  payment.settled = payment.settled.filter(
    ({ move_id }) => move_id === null || ids.includes(move_id)
  )
}
