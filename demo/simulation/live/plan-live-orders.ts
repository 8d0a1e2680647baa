import { addHours } from "../calendar/add-hours"
import type { SimulatedCustomer } from "../customers/make-customers"
import { courierCodes, couriers } from "../orders/couriers"
import type { PaymentMethod } from "../orders/simulated-payment"
import { transferReference } from "../orders/transfer-reference"
import type { Random } from "../random/random"
import { type LiveGoal, liveGoals, type LiveOrder } from "./live-order"
import type { Shelves } from "./shelves"
import { takeFromShelf } from "./take-from-shelf"

/** What the store's only shipping option in Indonesia costs. */
const shipping_minor = 2_000_000n

const channels = ["storefront", "storefront", "phone", "email"] as const

export type LivePlanInput = {
  count: number
  /** The display number that the first of them will get. */
  first_display_id: number
  /** Units that may still be sold, changed by this. */
  shelves: Shelves
  customers: SimulatedCustomer[]
  reference: Date
}

/** The orders in progress, determined by the input. */
export function planLiveOrders(
  random: Random,
  input: LivePlanInput
): LiveOrder[] {
  const { shelves } = input
  const locals = input.customers.filter(({ place }) => place.country === "id")
  const planned: LiveOrder[] = []
  for (const [index, goal] of dealGoals(input.count).entries()) {
    const own = random.fork(index)
    const twin = goal === "bought_twice" ? findTwin(planned, shelves) : null
    planned.push({
      goal,
      stands: null,
      shipping_option: "idr",
      customer: twin?.customer ?? own.pick(locals),
      ...toSale(
        own,
        goal,
        twin
          ? takeAgain(twin, shelves)
          : takeFromShelf(own, shelves, goal === "out_of_stock"),
        input.first_display_id + index
      ),
      ...toPromise(own, input.reference),
    })
  }
  return planned
}

function toSale(
  random: Random,
  goal: LiveGoal,
  lines: LiveOrder["lines"],
  displayId: number
) {
  const method = methodOf(random, goal)
  const courier = random.weighted(courierCodes, (code) => couriers[code].share)
  const goods = lines.reduce(
    (sum, { variant, quantity }) =>
      sum + variant.price_minor.idr * BigInt(quantity),
    0n
  )
  const isTransfer = method === "bank_transfer"
  return {
    channel: random.pick(channels),
    method,
    lines,
    reference: isTransfer ? transferReference(displayId) : null,
    total_minor: goods + shipping_minor,
    suffix_minor: isTransfer ? BigInt(random.integer(1, 999)) * 100n : 0n,
    courier,
    tracking_number: `${couriers[courier].prefix}${String(displayId).padStart(8, "0")}1`,
  }
}

/** One in ten is late already, so that the desk sees what is overdue. */
function toPromise(random: Random, reference: Date) {
  const ship = addHours(reference, random.chance(0.1) ? -4 : 44)
  return {
    promised_ship_at: ship,
    promised_deliver_at: addHours(ship, 72),
  }
}

/** The first order that a customer could place once more by mistake. */
const findTwin = (planned: LiveOrder[], shelves: Shelves) =>
  planned.find(
    ({ goal, lines }) =>
      goal === "to_pick" &&
      lines.every(
        ({ variant, quantity }) => (shelves.get(variant) ?? 0) >= quantity
      )
  )

function takeAgain({ lines }: LiveOrder, shelves: Shelves) {
  for (const { variant, quantity } of lines) {
    shelves.set(variant, (shelves.get(variant) ?? 0) - quantity)
  }
  return lines
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
