import { DateTime } from "luxon"
import type { LineFactValues, RuleFacts } from "../../rules/facts"
import type { SuspectedDuplicate } from "../order/find-duplicates"
import type { IntakeLine, IntakeOrder } from "../order/intake-order"
import { sumOrder } from "../order/sum-order"
import { countRecentOrders } from "./count-recent-orders"

/**
 * Gathers what rules ask of orders that are still in a file.
 *
 * @param orders all orders that came in, as far back as a day matters.
 * @param duplicates among them.
 * @param zone IANA zone of the channel, for hour and weekday.
 */
export function gatherFacts(
  orders: IntakeOrder[],
  duplicates: SuspectedDuplicate[],
  zone: string
): Map<IntakeOrder, RuleFacts> {
  const recent = countRecentOrders(orders)
  const twins = new Map(
    duplicates.map(({ order, duplicate_of }) => [order, duplicate_of])
  )
  return new Map(
    orders.map((order) => [
      order,
      {
        order: {
          ...factsOfOrder(order, zone),
          "order.duplicate_of": twins.get(order) ?? null,
          "customer.orders_24h": recent.get(order) ?? null,
        },
        lines: order.lines.map((line) => factsOfLine(line, order.currency)),
      },
    ])
  )
}

function factsOfOrder(order: IntakeOrder, zone: string): RuleFacts["order"] {
  const { currency, customer } = order
  const { total, goods, charges } = sumOrder(order)
  const placed = DateTime.fromISO(order.placed_at, { zone })
  return {
    "order.total": { minor: total, currency },
    "order.goods_total": { minor: goods, currency },
    "order.charges_total": { minor: charges, currency },
    "order.country": order.address.country_code?.toUpperCase() ?? null,
    "order.channel": order.channel,
    "order.currency": currency,
    "order.payment_method": order.payment_method,
    "order.line_count": order.lines.length,
    "order.hour": placed.hour,
    "order.weekday": placed.weekday,
    "customer.present": Boolean(
      customer.customer || customer.email || customer.phone
    ),
  }
}

const factsOfLine = (line: IntakeLine, currency: string): LineFactValues => ({
  "line.sku": line.sku,
  "line.kind": line.kind,
  "line.quantity": line.quantity,
  "line.unit_price": { minor: BigInt(line.price_minor), currency },
})
