import { addHours } from "../calendar/add-hours"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import type { Dirt } from "./simulated-order"
import type { PaymentMethod, SimulatedPayment } from "./simulated-payment"
import { transferReference } from "./transfer-reference"

export type PaymentFacts = {
  method: PaymentMethod
  placed_at: Date
  display_id: number
  total_minor: bigint
  dirt: Dirt[]
}

/**
 * The payment as far as it comes before the parcel: cards at once, transfers
 * within two days or never, cash on delivery not yet.
 */
export function payOrder(random: Random, facts: PaymentFacts) {
  const { method, placed_at } = facts
  const payment: SimulatedPayment = {
    method,
    collection_id: makeId("pay_col", random, placed_at),
    session_id: makeId("payses", random, placed_at),
    payment_id: makeId("pay", random, placed_at),
    reference: null,
    suffix_minor: 0n,
    captures: [],
    refunds: [],
    settled: [],
  }
  if (method === "card") {
    const at = addHours(placed_at, random.between(0.01, 0.1))
    const id = makeId("capt", random, at)
    payment.captures.push({ id, at, minor: facts.total_minor })
    payment.settled.push({
      at: addHours(at, random.between(40, 60)),
      minor: facts.total_minor,
      move_id: id,
    })
  }
  if (method === "bank_transfer") {
    payment.reference = transferReference(facts.display_id)
    payment.suffix_minor = BigInt(random.integer(1, 999)) * 100n
    transfer(random, facts, payment)
  }
  return payment
}

function transfer(
  random: Random,
  { placed_at, total_minor, dirt }: PaymentFacts,
  payment: SimulatedPayment
): void {
  if (random.chance(0.05)) {
    dirt.push("unpaid")
    return
  }
  const first = addHours(placed_at, 0.05 + Math.min(40, random.exponential(5)))
  const pay = (at: Date, minor: bigint) => {
    const id = makeId("capt", random, at)
    payment.captures.push({ id, at, minor })
    payment.settled.push({ at, minor, move_id: id })
  }
  if (random.chance(0.04)) {
    dirt.push("short_payment")
    const missing = (total_minor / 1_000n) * 100n
    pay(first, total_minor - missing)
    pay(addHours(first, random.between(3, 30)), missing)
    return
  }
  pay(first, total_minor)
  if (random.chance(0.02)) {
    dirt.push("double_payment")
    const again = addHours(first, random.between(0.1, 20))
    payment.settled.push({ at: again, minor: total_minor, move_id: null })
  }
}
