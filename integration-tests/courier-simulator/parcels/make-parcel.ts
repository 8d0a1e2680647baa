import { journeyKinds } from "../journeys/journey-kinds"
import { pickKind } from "../journeys/pick-kind"
import { planJourney } from "../journeys/plan-journey"
import { shortenJourney } from "../journeys/shorten-journey"
import { Random } from "../random/random"
import { seedOf } from "../random/seed-of"
import { BadRequest } from "./bad-request"
import { chooseRoute } from "./choose-route"
import { couriers } from "./couriers"
import type { NewParcel } from "./new-parcel"
import type { Parcel } from "./parcel"

/**
 * Makes a parcel up out of the seed and its own number, so that it does not
 * matter what else was asked before.
 *
 * @param made.count how many there are already; gives the number.
 * @throws BadRequest for a kind, a city or a time that does not exist.
 */
export function makeParcel(
  asked: NewParcel,
  made: { seed: number; count: number; now: number }
): Parcel {
  const number =
    asked.number ?? `SIM${made.seed}${String(made.count + 1).padStart(6, "0")}`
  const random = new Random(seedOf(made.seed, "parcel", number))
  const drawn = { courier: random.pick(couriers), kind: pickKind(random) }
  const courier = (asked.courier ?? drawn.courier).toLowerCase()
  const kind = asked.kind ?? drawn.kind
  if (!Object.hasOwn(journeyKinds, kind)) {
    throw new BadRequest(
      `No journey is called ${kind}. Use one of: ${Object.keys(journeyKinds).join(", ")}.`
    )
  }
  const start = asked.start === undefined ? made.now : Date.parse(asked.start)
  if (Number.isNaN(start)) {
    throw new BadRequest(`${asked.start} is no time. Write ISO 8601.`)
  }
  const route = chooseRoute(asked, { kind, courier }, random)
  const whole = planJourney({ kind, start, ...route }, random)
  const { begins_with = "label_created", pace = 1 } = asked
  if (!(pace >= 1)) {
    throw new BadRequest("pace is a number from 1 on.")
  }
  const scans = shortenJourney(whole, { start, begins_with, pace })
  if (!scans.length) {
    throw new BadRequest(`A journey ${kind} has no ${begins_with}.`)
  }
  return { courier, number, kind, ...route, scans }
}
