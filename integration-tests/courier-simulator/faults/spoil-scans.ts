import type { Scan } from "../journeys/scan"
import type { Random } from "../random/random"
import type { ShownScan } from "../vendors/shown-scan"
import type { Fault } from "./fault"

const MINUTE_MS = 60_000

/**
 * What an answer tells of the scans that are known: some are kept back,
 * left out, told twice or in any order.
 *
 * @param timeOf the time to write on a scan.
 */
export function spoilScans(
  known: readonly Scan[],
  spoilt: {
    faults: ReadonlySet<Fault>
    random: Random
    now: number
    timeOf: (scan: Scan) => number
  }
): ShownScan[] {
  const { faults, random, now, timeOf } = spoilt
  const since = faults.has("delay") ? random.between(60, 360) * MINUTE_MS : 0
  const hidden = faults.has("gap") ? random.pick(known) : null
  const shown = known
    .filter((scan) => scan.published_at <= now - since && scan !== hidden)
    .map((scan) => toShown(scan, timeOf(scan)))
  const repeated = random.pick(shown)
  const told =
    faults.has("duplicate") && repeated
      ? [...shown, { ...repeated, is_repeated: true }]
      : shown
  return faults.has("reorder") ? random.shuffle(told) : told
}

const toShown = ({ step, city, reason }: Scan, at: number): ShownScan => ({
  step,
  city,
  reason,
  at,
  is_repeated: false,
})
