import { demandVariance } from "../../../../../analytics/forecast/spread/demand-variance"
import { dayNumber } from "./day-number"
import type { DemandOutlook } from "./demand-outlook"

/**
 * Mean and variance of the demand of `days` days from `today` on (units,
 * units²): the mean by the forecast's periods and the shares of weekdays, the
 * variance as ½(F·φ + max(1.001·F, h·s²)) with h in periods.
 *
 * Source: section 3 of the forecast design, "Other horizons".
 *
 * @param today ISO day; days of the forecast before it are past.
 * @param days 0 or more whole days.
 */
export function demandOver(
  outlook: DemandOutlook,
  today: string,
  days: number
): { mean: number; variance: number } {
  const skipped = Math.max(0, dayNumber(today) - dayNumber(outlook.from_on))
  const mean =
    demandUntil(outlook, skipped + days) - demandUntil(outlook, skipped)
  const periods = days / outlook.period_days
  if (mean <= 0) {
    return { mean: 0, variance: 0 }
  }
  const { phi, s2 } = outlook
  return { mean, variance: demandVariance(mean, periods, phi, s2) }
}

/** Mean demand of the forecast's first `days` days. */
function demandUntil(outlook: DemandOutlook, days: number): number {
  const { means, period_days } = outlook
  const whole = Math.floor(days / period_days)
  let sum = 0
  for (let at = 0; at < Math.min(whole, means.length); at++) {
    sum += means[at]
  }
  const after = means.length ? sumOf(means) / means.length : 0
  sum += Math.max(0, whole - means.length) * after
  const rest = days - whole * period_days
  return sum + (means[whole] ?? after) * shareOf(outlook, rest)
}

const sumOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0)

/** Share of a period that falls on its first `days` days. */
function shareOf(
  { weekdays, period_days, from_on }: DemandOutlook,
  days: number
): number {
  if (!weekdays || period_days !== weekdays.length) {
    return days / period_days
  }
  // Day 0 of the count, 1 January 1970, was a Thursday: weekday 3 from 0.
  const first = dayNumber(from_on) + 3
  let share = 0
  for (let day = 0; day < days; day++) {
    share += weekdays[(((first + day) % 7) + 7) % 7]
  }
  return share
}
