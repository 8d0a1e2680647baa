import { normalQuantile } from "../../../../../analytics/forecast/distribution/normal-quantile"
import type { LeadTimePoint } from "./lead-time-point"
import { mergeLeadTimes } from "./merge-lead-times"

const POINTS = 9
/** How far real deliveries scatter about what suppliers state, in logs. */
const SPREAD = 0.35

/**
 * What is believed of a lead time before anything was delivered: nine equally
 * likely points about the stated days, as round(stated · exp(.35 · z)).
 *
 * Source: section 4 of the forecast design.
 */
export const statedLeadTime = (statedDays: number): LeadTimePoint[] =>
  mergeLeadTimes(
    Array.from({ length: POINTS }, (_, k) => ({
      days: Math.max(
        1,
        Math.round(
          statedDays * Math.exp(SPREAD * normalQuantile((k + 0.5) / POINTS))
        )
      ),
      weight: 1 / POINTS,
    }))
  )
