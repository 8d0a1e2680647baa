import type { Scan } from "../journeys/scan"
import type { Step } from "../journeys/step"

const ends: readonly Step[] = ["delivered", "returned", "lost", "cancelled"]

/**
 * Where a parcel really is after some of its scans: an end stays, whatever a
 * late scan says.
 *
 * @param scans in the order of their times.
 * @returns null: nothing happened yet.
 */
export function trueState<T extends Pick<Scan, "step">>(
  scans: readonly T[]
): T | null {
  const end = scans.find(({ step }) => ends.includes(step))
  return end ?? scans.at(-1) ?? null
}
