import type { Random } from "../random/random"
import type { City } from "./city"
import type { Scan } from "./scan"
import type { Step } from "./step"

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Share of scans that reach the courier's systems hours later. */
const LATE_SHARE = 0.03

/** Writes a journey down, scan after scan. */
export class JourneyWriter {
  readonly scans: Scan[] = []

  constructor(
    private readonly random: Random,
    private at: number
  ) {}

  /** What happens so many hours after the last scan, between two bounds. */
  after(
    least: number,
    most: number,
    step: Step,
    city: City,
    reason: Scan["reason"] = null
  ): this {
    const passed = this.random.between(least, most) * HOUR_MS
    return this.write(this.at + passed, step, city, reason)
  }

  /** What happens next between two hours of the city's clocks. */
  between(from: number, to: number, step: Step, city: City): this {
    const local = this.at + city.offset * HOUR_MS
    const midnight = local - (local % DAY_MS)
    const passed = this.random.between(from, to) * HOUR_MS
    const today = midnight + passed - city.offset * HOUR_MS
    const isOver = today < this.at + HOUR_MS
    return this.write(isOver ? today + DAY_MS : today, step, city, null)
  }

  private write(
    at: number,
    step: Step,
    city: City,
    reason: Scan["reason"]
  ): this {
    const earliest = this.scans.length ? this.at + 2 * MINUTE_MS : this.at
    this.at = Math.ceil(Math.max(at, earliest) / 1000) * 1000
    const lag = this.random.isChance(LATE_SHARE)
      ? this.random.between(HOUR_MS, 6 * HOUR_MS)
      : this.random.between(MINUTE_MS, 15 * MINUTE_MS)
    const published_at = Math.round(this.at + lag)
    this.scans.push({ step, city, at: this.at, published_at, reason })
    return this
  }
}
