import type { LocalDay } from "./local-day"
import type { StockChange } from "./stock-change"

export type ExposureInput = {
  /** Ascending. */
  days: readonly LocalDay[]
  /** The store's order lines by local hour, 24 counts or shares. */
  profile: readonly number[]
  /** ISO dates on which the store sells nothing. */
  closed: ReadonlySet<string>
  /** Units that could be sold before the first change. */
  initial: number
  /** In any order; of several at one moment the last counts. */
  changes: readonly StockChange[]
}

/**
 * The share of each day's trade in which an item could be sold: Σ over the
 * day's hours of the hour's share of trade × the part of the hour with units
 * to sell. A closed day has none. Without any trade known, hours weigh alike.
 *
 * Source: section 2 of the forecast design, "Exposure".
 *
 * @returns one share from 0 to 1 for each day.
 */
export function exposureOfDays(input: ExposureInput): number[] {
  const changes = [...input.changes].sort((a, b) => a.at - b.at)
  const weights = shareOf(input.profile)
  let next = 0
  let available = input.initial
  const takeUntil = (moment: number) => {
    while (next < changes.length && changes[next].at <= moment) {
      available = changes[next++].available
    }
  }
  return input.days.map(({ day, edges, hours }) => {
    let sold = 0
    let trade = 0
    hours.forEach((hour, at) => {
      takeUntil(edges[at])
      let inStock = 0
      let from = edges[at]
      while (next < changes.length && changes[next].at < edges[at + 1]) {
        inStock += available > 0 ? changes[next].at - from : 0
        from = changes[next].at
        available = changes[next++].available
      }
      inStock += available > 0 ? edges[at + 1] - from : 0
      sold += (weights[hour] * inStock) / (edges[at + 1] - edges[at])
      trade += weights[hour]
    })
    return input.closed.has(day) ? 0 : toShare(sold, trade)
  })
}

function shareOf(profile: readonly number[]): number[] {
  const sum = profile.reduce((all, one) => all + one, 0)
  return profile.map((one) => (sum > 0 ? one / sum : 1 / profile.length))
}

/** A day of 23 or 25 hours has its own sum of weights. */
const toShare = (sold: number, trade: number) =>
  trade > 0 ? Math.min(1, sold / trade) : 0
