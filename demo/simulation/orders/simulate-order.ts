import { addHours } from "../calendar/add-hours"
import type { SimulatedCustomer } from "../customers/make-customers"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import { applyPromotion } from "./apply-promotion"
import { cancelOrder } from "./cancel-order"
import { channelCodes, channels, methodShares } from "./channels"
import { collectOnDelivery } from "./collect-on-delivery"
import { comeBack } from "./come-back"
import { giveBack } from "./give-back"
import { makePromises } from "./make-promises"
import { orderTotal } from "./order-total"
import { payOrder } from "./pay-order"
import { pickLines, type WeightedVariant } from "./pick-lines"
import { placeHolds } from "./place-holds"
import { shipOrder } from "./ship-order"
import type { Dirt, SimulatedOrder } from "./simulated-order"
import { whenCanceled } from "./when-canceled"
import type { PaymentMethod } from "./simulated-payment"
import { deskStaff } from "./staff"

export type OrderFacts = {
  display_id: number
  placed_at: Date
  customer: SimulatedCustomer
  offered: readonly WeightedVariant[]
  reference: Date
  /** Whether it is one thing by the dozens. */
  is_bulk: boolean
  /** Whether its parcels are lost on the way. */
  is_stuck: boolean
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
  const picked = pickLines(random, facts.offered, currency, placed_at)
  const lines = facts.is_bulk
    ? [{ ...picked[0], quantity: random.integer(60, 180) }]
    : picked
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
    ...makePromises(placed_at, customer.place.transit_days),
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
