import { DateTime } from "luxon"
import { addHours } from "../calendar/add-hours"
import { storeZone } from "../calendar/store-zone"
import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import type { SimulatedCustomer } from "../customers/make-customers"
import { dayWeight } from "../demand/day-weight"
import { spreadOverDays } from "../demand/spread-over-days"
import { variantWeight } from "../demand/variant-weight"
import type { Random } from "../random/random"
import { historyDays, liveDays } from "../settings"
import { simulateOrder } from "./simulate-order"
import { stuckOrders } from "./stuck-orders"
import type { SimulatedOrder } from "./simulated-order"

export type HistoryFacts = {
  orders: number
  reference: Date
  catalogue: CatalogueVariant[]
  customers: SimulatedCustomer[]
}

/** One buyer furnishes hotels: each so many orders one is of many units. */
const BULK_EVERY = 150

/** The history, oldest first: display numbers from 1 in order of placing. */
export function simulateOrders(
  random: Random,
  { orders, reference, catalogue, customers }: HistoryFacts
): SimulatedOrder[] {
  const start = DateTime.fromJSDate(reference, { zone: storeZone })
  const days = Array.from({ length: historyDays - liveDays }, (_, index) => {
    const age = historyDays - index
    return { age, at: start.minus({ days: age }) }
  })
  const counts = spreadOverDays(
    orders,
    days.map(({ at, age }) => dayWeight(at.toJSDate(), age)),
    random.fork("days")
  )
  const stuck = stuckOrders(
    days.map(({ age }, index) => ({ age, orders: counts[index] }))
  )
  let displayId = 0
  return days.flatMap(({ age, at }, index) => {
    const offered = catalogue
      .map((variant) => ({
        variant,
        weight: variantWeight(variant, age, at.month),
      }))
      .filter(({ weight }) => weight > 0)
    const own = random.fork(`day-${index}`)
    const hours = Array.from({ length: counts[index] }, () =>
      hourOfDay(own)
    ).sort((a, b) => a - b)
    return hours.map((hour) => {
      const customer = own.weighted(customers, ({ loyalty }) => loyalty)
      const isBulk = ++displayId % BULK_EVERY === BULK_EVERY / 2
      return simulateOrder(random.fork(`order-${displayId}`), {
        display_id: displayId,
        placed_at: addHours(at.toJSDate(), hour),
        customer: isBulk ? customers[0] : customer,
        offered,
        reference,
        is_bulk: isBulk,
        is_stuck: stuck.has(displayId),
      })
    })
  })
}

/** Few buy at night, most at lunch and in the evening. */
function hourOfDay(random: Random): number {
  const middle = random.chance(0.4) ? 12.5 : 20
  const spread = random.next() + random.next() + random.next() - 1.5
  const hour = middle + spread * 6
  return hour >= 24 ? hour - 24 : Math.max(0, hour)
}
