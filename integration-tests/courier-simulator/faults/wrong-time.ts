import { Random } from "../random/random"
import { seedOf } from "../random/seed-of"

const HOUR_MS = 3_600_000

/** Years of a clock that lost its battery, a day ahead, hours behind. */
const errors = [-400 * 24, 26, -7] as const

/**
 * The time that a broken hand-held writes on a scan, the same each time.
 *
 * @param scan.share from 0 to 1, of scans that are wrong.
 * @returns milliseconds since 1970; the true time where the scan is right.
 */
export function wrongTime(scan: {
  seed: number
  number: string
  at: number
  share: number
}): number {
  const random = new Random(
    seedOf(scan.seed, "wrong_time", scan.number, scan.at)
  )
  return random.isChance(scan.share)
    ? scan.at + random.pick(errors) * HOUR_MS
    : scan.at
}
