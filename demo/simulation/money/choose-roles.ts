import type { LiveGoal, LiveOrder } from "../live/live-order"
import type { SimulatedOrder } from "../orders/simulated-order"
import type { MoneyRoles } from "./money-roles"
import { waitingOrders } from "./waiting-orders"

/** Their money is captured, and nothing about them is held or in doubt. */
const captured: LiveGoal[] = [
  "delivered",
  "in_transit",
  "handed_over",
  "labelled",
  "packed",
  "picking",
  "to_pick",
]

/** The same orders for the same plan; a small store shows less. */
export function chooseRoles(
  history: SimulatedOrder[],
  live: LiveOrder[],
  reference: Date
): MoneyRoles {
  const cards = captured.flatMap((goal) =>
    live.filter((order) => order.goal === goal && order.method === "card")
  )
  const unpaid = live.filter(({ goal }) => goal === "unpaid")
  const { cod, late } = waitingOrders(history, reference)
  const last = (isIt: (order: SimulatedOrder) => boolean) =>
    history.findLast(isIt) ?? null
  const others = live.filter(
    ({ goal, method }) => method === "card" && !captured.includes(goal)
  )
  return {
    cards: cards.length < 16 ? null : toCards(cards, others),
    transfers: unpaid.length < 9 ? null : toTransfers(unpaid),
    cod: cod.length < 5 ? null : toCod(cod),
    returned: last(
      ({ payment, canceled_at }) =>
        payment.method === "cod" && !payment.captures.length && !canceled_at
    ),
    late,
    cancelled: last(
      ({ payment, canceled_at }) =>
        payment.method === "bank_transfer" &&
        !payment.captures.length &&
        canceled_at !== null
    ),
    cancelled_card: last(
      ({ payment, canceled_at, currency_code }) =>
        payment.method === "card" &&
        currency_code === "idr" &&
        canceled_at !== null
    ),
  }
}

function toCards(
  orders: LiveOrder[],
  others: LiveOrder[]
): MoneyRoles["cards"] {
  const [missing, again, less, other_currency, part, unseen_refund] = orders
  const [own_refund, refund_again, failed_refund, disputed] = orders.slice(6)
  const [dear, exchanged, shifted, ...plain] = orders.slice(10)
  return {
    missing,
    again,
    less,
    other_currency,
    part,
    unseen_refund,
    own_refund,
    refund_again,
    failed_refund,
    disputed,
    dear,
    exchanged,
    shifted,
    plain: [...plain, ...others],
  }
}

function toTransfers(orders: LiveOrder[]): MoneyRoles["transfers"] {
  const [nearly, ...rest] = [...orders].sort((a, b) =>
    Number(b.total_minor - a.total_minor)
  )
  const [part, more, typo, coded, named, twice, ...merged] = rest
  return {
    nearly,
    part,
    more,
    typo,
    coded,
    named,
    twice,
    merged: [merged[0], merged[1]],
  }
}

function toCod(orders: SimulatedOrder[]): MoneyRoles["cod"] {
  const [missing, short, dear, ...late] = orders
  return { missing, short, dear, late }
}
