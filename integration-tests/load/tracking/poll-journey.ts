import type { Random } from "../../courier-simulator/random/random"
import type { Scan } from "../../courier-simulator/journeys/scan"
import type { Step } from "../../courier-simulator/journeys/step"
import type { Parcel } from "../../courier-simulator/parcels/parcel"
import type { KnownOfParcels } from "./known-of-parcels"
import type { PollOutcome } from "./poll-outcome"
import type { PollPolicy } from "./poll-policy"
import { seenParcel } from "./seen-parcel"

const MINUTE_MS = 60_000

/** Asks about one parcel from its label on, as often as a policy says. */
export function pollJourney(
  parcel: Parcel,
  policy: PollPolicy,
  { random, known }: { random: Random; known: KnownOfParcels }
): PollOutcome {
  const polls: number[] = []
  let not_found = 0
  let now = parcel.scans[0].at
  for (;;) {
    const shown = parcel.scans.filter((scan) => scan.published_at <= now)
    not_found = shown.length || !polls.length ? 0 : not_found + 1
    const state = seenParcel(parcel, shown, {
      destination: known.destination,
      lane_p10_hours: known.laneP10(parcel),
      now,
      not_found,
    })
    const next = policy(state, new Date(now), random.next())
    if (!next) {
      break
    }
    now = next.getTime()
    polls.push(now)
  }
  return {
    polls: polls.length,
    delivered_after: seenAfter(parcel.scans, "delivered", polls),
    out_for_delivery_after: seenAfter(parcel.scans, "out_for_delivery", polls),
  }
}

/** The first of a kind counts. */
function seenAfter(
  scans: readonly Scan[],
  step: Step,
  polls: readonly number[]
): number | null {
  const told = scans.find((scan) => scan.step === step)?.published_at
  const seen = polls.find((at) => told !== undefined && at >= told)
  return told === undefined || seen === undefined
    ? null
    : (seen - told) / MINUTE_MS
}
