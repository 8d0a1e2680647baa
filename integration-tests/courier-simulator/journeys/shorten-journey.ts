import type { Scan } from "./scan"
import type { Step } from "./step"

const MINUTE_MS = 60_000

/**
 * A journey for people who watch: without what came before a step, and so
 * many times faster. Two scans still never share a minute.
 *
 * @param short.start when what is left of it begins; milliseconds since 1970.
 * @returns nothing when the step never happens.
 */
export function shortenJourney(
  scans: readonly Scan[],
  short: { start: number; begins_with: Step; pace: number }
): Scan[] {
  const { start, begins_with, pace } = short
  const first = scans.findIndex(({ step }) => step === begins_with)
  const left = first < 0 ? [] : scans.slice(first)
  let earliest = start
  return left.map((scan) => {
    const passed = (scan.at - left[0].at) / pace
    const at = Math.ceil(Math.max(start + passed, earliest) / 1000) * 1000
    earliest = at + MINUTE_MS
    const lag = Math.ceil((scan.published_at - scan.at) / pace)
    return { ...scan, at, published_at: at + lag }
  })
}
