import { addHours } from "../calendar/add-hours"
import { nextPickup } from "../calendar/next-pickup"
import { nextWorkingHour } from "../calendar/next-working-hour"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import { type CourierCode, courierCodes, couriers } from "./couriers"
import type { Dirt, SimulatedLine } from "./simulated-order"
import type { ParcelLine, SimulatedParcel } from "./simulated-parcel"
import { packers } from "./staff"
import { travel } from "./travel"

export type ShippingFacts = {
  display_id: number
  lines: SimulatedLine[]
  released_at: Date
  place: {
    site: "jakarta" | "surabaya"
    country: string
    city: string
    transit_days: number
  }
  reference: Date
  is_stuck: boolean
  dirt: Dirt[]
}

/** Packs and sends an order: one parcel, or two when both sites share it. */
export function shipOrder(random: Random, facts: ShippingFacts) {
  const { lines, place, dirt } = facts
  const other = place.site === "jakarta" ? "surabaya" : "jakarta"
  if (lines.length > 1 && random.chance(0.12)) {
    dirt.push("split_shipment")
    return [
      sendParcel(random, facts, place.site, wholeLines(lines.slice(1)), 1),
      sendParcel(random, facts, other, wholeLines(lines.slice(0, 1)), 2),
    ]
  }
  const packed = wholeLines(lines)
  const many = packed.find(({ quantity }) => quantity > 1)
  if (many && random.chance(0.03)) {
    dirt.push("short_pick")
    many.quantity -= 1
  }
  return [sendParcel(random, facts, place.site, packed, 1)]
}

const wholeLines = (lines: SimulatedLine[]): ParcelLine[] =>
  lines.map((line) => ({ line, quantity: line.quantity }))

function sendParcel(
  random: Random,
  facts: ShippingFacts,
  site: SimulatedParcel["site"],
  lines: ParcelLine[],
  place: number
): SimulatedParcel {
  const waits = random.exponential(site === "surabaya" ? 4 : 2)
  const opened = nextWorkingHour(addHours(facts.released_at, waits))
  const packed = addHours(opened, random.between(0.1, 0.5))
  const labelled = addHours(packed, random.between(0.01, 0.1))
  const handedOver = nextPickup(labelled)
  const courier = chooseCourier(random, facts.place.country)
  return {
    id: makeId("opcl", random, opened),
    code: `P${facts.display_id}-${place}`,
    site,
    lines,
    courier,
    tracking_number: trackingNumber(courier, facts.display_id, place),
    fulfillment_id: makeId("ful", random, labelled),
    tracker_id: makeId("otrk", random, handedOver),
    attempt_id: makeId("olab", random, labelled),
    opened_at: opened,
    packed_at: packed,
    packed_by: site === "surabaya" ? packers[2] : packers[random.integer(0, 1)],
    labelled_at: labelled,
    handed_over_at: handedOver,
    journey: travel(random, {
      courier,
      handed_over_at: handedOver,
      from: site === "jakarta" ? "Jakarta" : "Surabaya",
      to: facts.place.city,
      transit_days:
        facts.place.transit_days + (site === facts.place.site ? 0 : 1.5),
      is_stuck: facts.is_stuck,
      dirt: facts.dirt,
    }).filter(({ at }) => at < facts.reference),
  }
}

const chooseCourier = (random: Random, country: string): CourierCode =>
  country === "sg"
    ? "jnt"
    : random.weighted(courierCodes, (code) => couriers[code].share)

const trackingNumber = (
  courier: CourierCode,
  displayId: number,
  place: number
) => `${couriers[courier].prefix}${String(displayId).padStart(8, "0")}${place}`
