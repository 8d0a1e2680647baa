import { addHours } from "../calendar/add-hours"
import { nextWorkingHour } from "../calendar/next-working-hour"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import type { Dirt, SimulatedHold } from "./simulated-order"
import type { PaymentMethod } from "./simulated-payment"

export type HoldFacts = {
  verified_at: Date
  method: PaymentMethod
  /** When enough money had come; null: never. */
  paid_at: Date | null
  dirt: Dirt[]
}

/** The holds that verification placed, with the moments of their release. */
export function placeHolds(random: Random, facts: HoldFacts): SimulatedHold[] {
  const { verified_at, dirt, method, paid_at } = facts
  const hold = (
    type: string,
    gate: string,
    release_by: SimulatedHold["release_by"],
    released_at: Date | null
  ): SimulatedHold => ({
    id: makeId("ohold", random, verified_at),
    type,
    gate,
    release_by,
    placed_at: verified_at,
    released_at,
  })
  const byDesk = (hours: number) =>
    addHours(
      nextWorkingHour(addHours(verified_at, random.exponential(hours))),
      random.between(0.1, 0.8)
    )
  const holds: SimulatedHold[] = []
  if (dirt.includes("bad_address")) {
    holds.push(hold("ADDRESS_INCOMPLETE", "address", "condition", byDesk(5)))
  }
  if (dirt.includes("expired_promotion")) {
    holds.push(hold("PROMO_INVALID", "promotion", "person", byDesk(4)))
  }
  if (method === "bank_transfer") {
    const type = dirt.includes("short_payment")
      ? "PAYMENT_SHORT"
      : "PAYMENT_NONE"
    holds.push(hold(type, "payment", "condition", paid_at))
  }
  if (method === "cod" && random.chance(0.15)) {
    holds.push(hold("COD_UNCONFIRMED", "payment", "person", byDesk(3)))
  }
  if (dirt.includes("stock_out")) {
    const arrives = nextWorkingHour(
      addHours(verified_at, random.between(20, 120))
    )
    holds.push(hold("OUT_OF_STOCK", "stock", "condition", arrives))
  }
  return holds
}
