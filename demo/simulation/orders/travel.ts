import { DateTime } from "luxon"
import { addHours } from "../calendar/add-hours"
import { storeZone } from "../calendar/store-zone"
import type { Random } from "../random/random"
import { type CourierCode, couriers } from "./couriers"
import type { Dirt } from "./simulated-order"
import type { JourneyStep } from "./simulated-parcel"

export type Way = {
  courier: CourierCode
  handed_over_at: Date
  from: string
  to: string
  transit_days: number
  /** Nobody scans it after the first hub until it is called lost. */
  is_stuck: boolean
  dirt: Dirt[]
}

/** A parcel's scans from the courier's pick-up to its end. */
export function travel(random: Random, way: Way): JourneyStep[] {
  const { courier, handed_over_at, from, to } = way
  const { slow, late, lost } = couriers[courier]
  const steps: JourneyStep[] = []
  const scan = (
    at: Date,
    status: JourneyStep["status"],
    text: string,
    location: string,
    more: Partial<JourneyStep> = {}
  ) =>
    steps.push({ at, status, text, location, sub: null, reason: null, ...more })

  const picked = addHours(handed_over_at, random.between(0.5, 5))
  scan(picked, "picked_up", "Paket telah diterima kurir", from)
  const sorted = addHours(picked, random.between(2, 9))
  scan(sorted, "in_transit", "Paket disortir", from)
  let days = way.transit_days * slow * random.between(0.7, 1.2)
  if (random.chance(late)) {
    way.dirt.push("late_parcel")
    days += random.between(2.5, 7)
  }
  if (random.chance(lost) || way.is_stuck) {
    way.dirt.push("lost_parcel")
    scan(addHours(sorted, 24 * 12), "lost", "Paket dinyatakan hilang", from, {
      reason: "carrier_lost",
    })
    return steps
  }
  const arrived = addHours(sorted, days * 24 * 0.7)
  scan(arrived, "in_transit", "Paket tiba di kota tujuan", to)
  bringToDoor(random, way, addHours(sorted, days * 24), scan)
  return steps
}

type Scan = (
  at: Date,
  status: JourneyStep["status"],
  text: string,
  location: string,
  more?: Partial<JourneyStep>
) => void

/** Tries up to three times, on days that follow; then it goes back. */
function bringToDoor(random: Random, way: Way, from: Date, scan: Scan): void {
  let morning = nextMorning(from)
  for (let attempt = 1; attempt <= 3; attempt++) {
    const out = addHours(morning, random.between(0, 2.5))
    scan(out, "out_for_delivery", "Paket dibawa kurir", way.to)
    const at = addHours(out, random.between(0.5, 8))
    if (!random.chance(couriers[way.courier].failed)) {
      scan(at, "delivered", "Paket diterima", way.to)
      return
    }
    scan(at, "delivery_failed", "Penerima tidak di rumah", way.to, {
      reason: "consignee_not_home",
    })
    morning = addHours(morning, 24)
  }
  scan(addHours(morning, 4), "return_in_transit", "Retur ke pengirim", way.to)
  scan(addHours(morning, 24 * 4), "returned", "Retur diterima", way.from)
}

const nextMorning = (at: Date): Date => {
  const local = DateTime.fromJSDate(at, { zone: storeZone })
  const day = local.hour < 12 ? local : local.plus({ days: 1 })
  return day.startOf("day").plus({ hours: 8 }).toJSDate()
}
