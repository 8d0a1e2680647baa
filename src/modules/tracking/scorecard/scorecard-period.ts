import { MedusaError } from "@medusajs/framework/utils"
import { DateTime } from "luxon"

const USUAL_DAYS = 90
const MOST_DAYS = 400

/** Days of hand-over, both included, and the moments that bound them. */
export type ScorecardPeriod = {
  from_day: string
  to_day: string
  /** UTC, ISO 8601. */
  from: string
  /** The moment after the period: UTC, ISO 8601. */
  to: string
}

/**
 * The days that are asked about in the store's zone; without a last day
 * today is it, without a first one the period has 90 days.
 *
 * @param asked days as `2026-11-02`.
 * @throws MedusaError INVALID_DATA when the period runs backwards or is
 *   longer than 400 days.
 */
export function scorecardPeriod(
  asked: { from?: string; to?: string },
  zone: string,
  now: Date
): ScorecardPeriod {
  const last = asked.to
    ? DateTime.fromISO(asked.to, { zone })
    : DateTime.fromJSDate(now, { zone }).startOf("day")
  const first = asked.from
    ? DateTime.fromISO(asked.from, { zone })
    : last.minus({ days: USUAL_DAYS - 1 })
  const days = last.diff(first, "days").days + 1
  const [from_day, to_day] = [first, last].map((day) =>
    day.toFormat("yyyy-MM-dd")
  )
  if (days < 1 || days > MOST_DAYS) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      days < 1
        ? `The period begins on ${from_day} and ends on ${to_day}, before ` +
            "it: let from be the earlier day."
        : `The period from ${from_day} to ${to_day} is longer than ` +
            `${MOST_DAYS} days: ask for a shorter one.`
    )
  }
  const [from, to] = [first, last.plus({ days: 1 })].map((day) =>
    day.toJSDate().toISOString()
  )
  return { from_day, to_day, from, to }
}
