import type { MedusaContainer } from "@medusajs/framework/types"
import { ANALYTICS_MODULE } from "../../../modules/analytics/module-key"
import type { AnalyticsModuleService } from "../../../modules/analytics/service"
import { resolveReplenishment } from "../purchase/resolve-replenishment"
import { storeDay } from "../purchase/store-day"
import { groupRows } from "./group-rows"
import { learnLeadTimes } from "./learn-lead-times"
import { placeKey, type PlanningData } from "./planning-data"

/** Deliveries that are older teach nothing about the next one. */
const LOOK_BACK_DAYS = 730

/**
 * Reads what suggestions are made from: the published forecast, and what the
 * shop's database says now.
 *
 * @param items only these; null: all.
 */
export async function readPlanningData(
  container: MedusaContainer,
  items: string[] | null
): Promise<PlanningData> {
  const replenishment = resolveReplenishment(container)
  const day = await storeDay(container)
  const today = day.toFormat("yyyy-MM-dd")
  const since = day.minus({ days: LOOK_BACK_DAYS }).toJSDate()
  const published = await container
    .resolve<AnalyticsModuleService>(ANALYTICS_MODULE)
    .readForecasts(items ?? undefined)
  const [options, sellers, rules, projects, overrides] = await Promise.all([
    replenishment.getOptions(),
    replenishment.readSellers(today, items),
    replenishment.readItemRules(items),
    replenishment.readProjects(items),
    replenishment.readActiveOverrides(today, items),
  ])
  const deliveries = sellers.length
    ? await replenishment.readDeliveries({
        supplier_ids: [...new Set(sellers.map((one) => one.supplier_id))],
        since,
      })
    : []
  const forecasts = (published?.items ?? []).map(
    (one) => [placeKey(one.inventory_item_id, one.location_id), one] as const
  )
  return {
    today,
    now: day.toJSDate(),
    options,
    from_on: published?.from_on ?? null,
    weekdays: published?.weekdays ?? null,
    weights: published?.weights ?? {},
    forecasts: new Map(forecasts),
    sellers: new Map(sellers.map((one) => [one.inventory_item_id, one])),
    rules: new Map(rules.map((one) => [ruleKey(one), one])),
    projects: groupRows(projects, (one) =>
      placeKey(one.inventory_item_id, one.location_id)
    ),
    overrides: groupRows(overrides, (one) => one.inventory_item_id),
    leadTimeOf: learnLeadTimes(deliveries, sellers, options.statedDays),
  }
}

const ruleKey = (rule: {
  inventory_item_id: string
  location_id: string | null
}) =>
  rule.location_id === null
    ? rule.inventory_item_id
    : placeKey(rule.inventory_item_id, rule.location_id)
