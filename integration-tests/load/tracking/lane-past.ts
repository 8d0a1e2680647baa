import type { Parcel } from "../../courier-simulator/parcels/parcel"
import { percentile } from "./percentile"

const HOUR_MS = 3_600_000

/**
 * What the journeys of other parcels tell of each lane: pickup to arrival,
 * 10th percentile in hours.
 */
export function lanePast(
  others: readonly Parcel[]
): (parcel: Parcel) => number | null {
  const hours = new Map<string, number[]>()
  for (const parcel of others) {
    const taken = hoursOf(parcel)
    if (taken !== null) {
      const known = hours.get(laneOf(parcel)) ?? []
      hours.set(laneOf(parcel), [...known, taken])
    }
  }
  const p10 = new Map(
    [...hours].map(([lane, all]) => [lane, percentile(all, 0.1)] as const)
  )
  return (parcel) => p10.get(laneOf(parcel)) ?? null
}

const laneOf = ({ origin, destination }: Parcel) =>
  `${origin.name}/${destination.name}`

function hoursOf({ scans }: Parcel): number | null {
  const start = scans.find(({ step }) => step === "picked_up")?.at
  const end = scans.find(({ step }) => step === "at_destination")?.at
  return start === undefined || end === undefined
    ? null
    : (end - start) / HOUR_MS
}
