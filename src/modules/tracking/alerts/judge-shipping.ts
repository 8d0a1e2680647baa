import type { HeldAlert } from "./held-alert"
import type { WorkHours } from "./work-hours"

/**
 * Whether an order that has not been handed over will miss, or has missed,
 * the promise of its shipping (design §5). Late takes the place of at risk.
 *
 * @param order.site_p90_hours working hours from pick to hand-over, 90th
 *   percentile of the site; null: not known, nothing is foreseen.
 */
export function judgeShipping(
  order: {
    ship_promise_at: Date | null
    handed_over_at: Date | null
    site_p90_hours: number | null
  },
  hours: WorkHours,
  now: Date
): HeldAlert | null {
  const promise = order.ship_promise_at
  if (!promise || order.handed_over_at) {
    return null
  }
  const cause = promise.toISOString()
  const facts = { promised_at: cause, site_p90_hours: order.site_p90_hours }
  if (now > promise) {
    return { kind: "ship_late", cause, facts }
  }
  const isAtRisk =
    order.site_p90_hours !== null && hours(now, promise) < order.site_p90_hours
  return isAtRisk ? { kind: "ship_at_risk", cause, facts } : null
}
