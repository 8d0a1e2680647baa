import type { ForecastOverride } from "./forecast-override"

export type ForecastPlan = {
  /** Whole periods over which errors are learned, at least 1. */
  horizon: number
  /** Periods that are told one by one; at least and by default `horizon`. */
  ahead?: number
  overrides?: readonly ForecastOverride[]
}
