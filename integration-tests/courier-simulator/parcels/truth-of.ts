import type { Scan } from "../journeys/scan"
import type { Step } from "../journeys/step"
import type { Parcel } from "./parcel"
import { trueState } from "./true-state"

/** All that is true of a parcel: what happened until now, and what will. */
export function truthOf(parcel: Parcel, now: number) {
  const past = parcel.scans.filter(({ at }) => at <= now)
  const first = (...steps: Step[]) =>
    isoOf(past.find(({ step }) => steps.includes(step))?.at)
  return {
    courier: parcel.courier,
    number: parcel.number,
    kind: parcel.kind,
    origin: parcel.origin.name,
    destination: parcel.destination.name,
    step: trueState(past)?.step ?? null,
    attempts: past.filter(({ step }) => step === "delivery_failed").length,
    picked_up_at: first("picked_up"),
    out_for_delivery_at: first("out_for_delivery"),
    delivered_at: first("delivered"),
    returned_at: first("returned"),
    scans: parcel.scans.map((scan) => ({
      ...toTruth(scan),
      has_happened: scan.at <= now,
      is_published: scan.published_at <= now,
    })),
  }
}

const toTruth = ({ step, city, at, published_at, reason }: Scan) => ({
  step,
  city: city.name,
  at: isoOf(at),
  published_at: isoOf(published_at),
  reason,
})

/** Whole seconds, as couriers write. */
const isoOf = (at: number | undefined): string | null =>
  at === undefined ? null : new Date(at).toISOString().replace(/\.\d{3}Z$/, "Z")
