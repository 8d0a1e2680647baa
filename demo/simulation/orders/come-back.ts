import { addHours } from "../calendar/add-hours"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import { couriers } from "./couriers"
import { deliveredAt } from "./delivered-at"
import type { Dirt, SimulatedAftermath, SimulatedLine } from "./simulated-order"
import type { SimulatedParcel } from "./simulated-parcel"

/**
 * What a buyer does after delivery: sends goods back (one in twenty-five) or
 * claims that they came damaged, which depends on the courier.
 */
export function comeBack(
  random: Random,
  parcels: SimulatedParcel[],
  reference: Date,
  dirt: Dirt[]
): SimulatedAftermath | null {
  const [parcel] = parcels
  const delivered = parcel && deliveredAt(parcel)
  if (!delivered) {
    return null
  }
  const { line, quantity } = random.pick(parcel.lines)
  if (random.chance(couriers[parcel.courier].damaged)) {
    const at = addHours(delivered, random.between(1, 48))
    if (at < reference) {
      dirt.push("damaged_goods")
      return aftermath(random, "claim", "damaged", line, quantity, at, null)
    }
  }
  const asked = addHours(delivered, random.between(24, 24 * 9))
  if (random.chance(0.04) && asked < reference) {
    dirt.push("return")
    const came = addHours(asked, random.between(48, 24 * 8))
    const received = came < reference ? came : null
    return aftermath(random, "return", "unwanted", line, 1, asked, received)
  }
  return null
}

function aftermath(
  random: Random,
  kind: SimulatedAftermath["kind"],
  reason: SimulatedAftermath["reason"],
  line: SimulatedLine,
  quantity: number,
  requested_at: Date,
  received_at: Date | null
): SimulatedAftermath {
  return {
    kind,
    id: makeId(kind, random, requested_at),
    item_id: makeId(
      kind === "return" ? "retitem" : "claitem",
      random,
      requested_at
    ),
    line,
    quantity,
    reason,
    requested_at,
    received_at,
  }
}
