import { addHours } from "../calendar/add-hours"
import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import type { SimulatedCustomer } from "../customers/make-customers"
import { courierCodes, couriers } from "../orders/couriers"
import type { PaymentMethod } from "../orders/simulated-payment"
import { transferReference } from "../orders/transfer-reference"
import type { Random } from "../random/random"
import { type LiveGoal, liveGoals, type LiveOrder } from "./live-order"
import { takeFromShelf } from "./take-from-shelf"

/** What the store's only shipping option in Indonesia costs. */
const shipping_minor = 2_000_000n

export type LivePlanInput = {
  count: number
  /** The display number that the first of them will get. */
  first_display_id: number
  catalogue: CatalogueVariant[]
  customers: SimulatedCustomer[]
  reference: Date
}

/** The orders in progress, a pure function of its input. */
export function planLiveOrders(
  random: Random,
  input: LivePlanInput
): LiveOrder[] {
  const shelves = new Map(
    input.catalogue.map((variant) => [variant, variant.stock.jakarta])
  )
  const locals = input.customers.filter(({ place }) => place.country === "id")
  return dealGoals(input.count).map((goal, index) => {
    const own = random.fork(index)
    const lines = takeFromShelf(own, shelves, goal === "out_of_stock")
    const method = methodOf(own, goal)
    const displayId = input.first_display_id + index
    const courier = own.weighted(courierCodes, (code) => couriers[code].share)
    const goods = lines.reduce(
      (sum, { variant, quantity }) =>
        sum + variant.price_minor.idr * BigInt(quantity),
      0n
    )
    // One in ten is late already, so that the desk sees what is overdue.
    const ship = addHours(input.reference, own.chance(0.1) ? -4 : 44)
    return {
      goal,
      channel: own.pick(["storefront", "storefront", "phone", "email"]),
      method,
      customer: own.pick(locals),
      lines,
      reference:
        method === "bank_transfer" ? transferReference(displayId) : null,
      total_minor: goods + shipping_minor,
      suffix_minor:
        method === "bank_transfer" ? BigInt(own.integer(1, 999)) * 100n : 0n,
      promised_ship_at: ship,
      promised_deliver_at: addHours(ship, 72),
      courier,
      tracking_number: `${couriers[courier].prefix}${String(displayId).padStart(8, "0")}1`,
    }
  })
}

/** Every goal at least once where there is room, in proportion to its weight. */
function dealGoals(count: number): LiveGoal[] {
  const names = Object.keys(liveGoals) as LiveGoal[]
  const total = names.reduce((sum, name) => sum + liveGoals[name], 0)
  const goals: LiveGoal[] = []
  let due = 0
  for (const name of names) {
    due += (liveGoals[name] / total) * count
    while (goals.length < Math.round(due)) {
      goals.push(name)
    }
  }
  return goals
}

function methodOf(random: Random, goal: LiveGoal): PaymentMethod {
  if (["unpaid", "short_paid", "paid_by_transfer"].includes(goal)) {
    return "bank_transfer"
  }
  if (goal === "out_of_stock") {
    return "cod"
  }
  return random.pick(["card", "card", "cod"])
}
