import type { PublishedForecast } from "../../../../analytics/forecast-run/published-forecast"
import type { ReplenishmentOptions } from "../../../modules/replenishment/options"
import type { LearnedLeadTime } from "../../../modules/replenishment/policy/lead-time/learned-lead-time"
import type { ActiveOverride } from "../../../modules/replenishment/storage/suggestions/read-active-overrides"
import type { ItemRule } from "../../../modules/replenishment/storage/suggestions/read-item-rules"
import type { ProjectRow } from "../../../modules/replenishment/storage/suggestions/read-projects"
import type { SellerRow } from "../../../modules/replenishment/storage/suggestions/read-sellers"

/** A key of an item at a location. */
export const placeKey = (item: string, location: string) =>
  `${item} ${location}`

/** All that is known when suggestions are made, found by item or place. */
export type PlanningData = {
  /** Store-local day, ISO. */
  today: string
  /** For the days of suppliers' own calendars. */
  now: Date
  options: ReplenishmentOptions
  /** First day of the forecast's first block; null: nothing is published. */
  from_on: string | null
  weekdays: number[] | null
  /** What each kernel weighs, by class. */
  weights: Record<string, Record<string, number>>
  forecasts: Map<string, PublishedForecast>
  sellers: Map<string, SellerRow>
  rules: Map<string, ItemRule>
  projects: Map<string, ProjectRow[]>
  overrides: Map<string, ActiveOverride[]>
  leadTimeOf: (item: string, seller: SellerRow | null) => LearnedLeadTime
}
