import type { Frequency } from "../panel/frequency"
import { BLOCK_DAYS } from "../panel/to-blocks"
import { leadPeriods } from "./lead-periods"
import type { LeadTimes } from "./lead-times"

/** Lead times in the periods of a panel. */
export type LeadPlan = {
  frequency: Frequency
  /** Periods from one decision to the next. */
  review: number
  all: readonly number[]
  items: ReadonlyMap<string, readonly number[]>
  /** Mean of those that speak for most: `all`, else every item's. */
  mean: number
  longest: number
  /** Blocks over whose sums errors are learned: round(mean) + review. */
  fitted: number
}

export function leadPlan(
  { all, items }: LeadTimes,
  frequency: Frequency,
  review: number
): LeadPlan {
  const toPeriods = (days: readonly number[]) =>
    days.map((one) => leadPeriods(one, frequency))
  const own = new Map(
    [...items].map(([id, days]) => [id, toPeriods(days)] as const)
  )
  const shared = toPeriods(all)
  const everything = [...shared, ...[...own.values()].flat()]
  const typical = shared.length > 0 ? shared : everything
  const mean =
    typical.reduce((sum, value) => sum + value, 0) / (typical.length || 1)
  const span = Math.round(mean) + review
  return {
    frequency,
    review,
    all: shared,
    items: own,
    mean,
    longest: everything.reduce((most, value) => Math.max(most, value), 0),
    fitted: Math.max(
      1,
      frequency === "day" ? Math.round(span / BLOCK_DAYS) : span
    ),
  }
}
