import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { PublishedForecast } from "../../../../../../analytics/forecast-run/published-forecast"
import { suggestItem } from "../../../../../modules/replenishment/policy/suggestion/suggest-item"
import type { StockRow } from "../../../../../modules/replenishment/storage/suggestions/read-stock"
import type { ItemForecast } from "../../../../../types/replenishment/forecasts"
import { resolveReplenishment } from "../../../../../workflows/replenishment/purchase/resolve-replenishment"
import {
  placeKey,
  type PlanningData,
} from "../../../../../workflows/replenishment/suggestions/planning-data"
import { readPlanningData } from "../../../../../workflows/replenishment/suggestions/read-planning-data"
import { toSuggestionInputs } from "../../../../../workflows/replenishment/suggestions/to-suggestion-inputs"
import { chooseLocation } from "./choose-location"
import { namePlaces } from "./name-places"
import { requireForecast } from "./require-forecast"
import { toPeriods } from "./to-periods"
import { toPolicyFigures, toPosition } from "./to-policy-figures"
import { tryService } from "./try-service"
import type { ForecastQueryType } from "./validators"

/**
 * An item's past, forecast, position and policy at a location, as of now.
 *
 * @throws MedusaError NOT_FOUND for what is not kept there, and before the
 *   first export.
 */
export async function loadForecast(
  scope: MedusaContainer,
  item: string,
  { location_id, service }: ForecastQueryType
): Promise<ItemForecast> {
  const { analytics, as_of, is_stale } = await requireForecast(scope)
  const [data, levels] = await Promise.all([
    readPlanningData(scope, [item]),
    resolveReplenishment(scope).readStock([item]),
  ])
  const level = chooseLocation(data, levels, location_id)
  if (!level) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      location_id
        ? `Item ${item} is not kept at location ${location_id}.`
        : `There is no inventory item ${item} that is kept anywhere.`
    )
  }
  const [history, named] = await Promise.all([
    analytics.readDemandHistory(item, level.location_id),
    namePlaces(scope, levels),
  ])
  const { sku, title } = named[0]
  return {
    inventory_item_id: item,
    sku,
    title,
    location_id: level.location_id,
    location_name: nameOf(named, level.location_id),
    locations: named.map((one) => ({
      id: one.location_id,
      name: one.location_name ?? one.location_id,
    })),
    as_of,
    is_stale,
    ...ofForecast(data, level),
    history,
    ...ofPolicy(data, level, service),
  }
}

const nameOf = (
  named: { location_id: string; location_name: string | null }[],
  id: string
) => named.find((one) => one.location_id === id)?.location_name ?? null

function ofForecast(data: PlanningData, level: StockRow) {
  const key = placeKey(level.inventory_item_id, level.location_id)
  const found = data.forecasts.get(key)
  const isKnown = Boolean(found?.base_means.length) && data.from_on !== null
  const state: ItemForecast["state"] = !isKnown
    ? "none"
    : found?.method === "new"
      ? "new"
      : "forecast"
  const overrides = (data.overrides.get(level.inventory_item_id) ?? []).filter(
    (one) => one.location_id === null || one.location_id === level.location_id
  )
  return {
    state,
    because: isKnown ? null : (found?.reason ?? "never_sold"),
    class: found?.class ?? null,
    abc: found?.abc ?? null,
    xyz: found?.xyz ?? null,
    life: found?.life ?? null,
    method: found?.method ?? null,
    weights: data.weights[found?.class ?? ""] ?? {},
    bias_12: found?.bias_12 ?? null,
    errors: toErrors(found),
    error_windows: found?.errors.windows ?? 0,
    periods:
      found && isKnown ? toPeriods(found, String(data.from_on), overrides) : [],
  }
}

/** Ours first, then what anybody could have said. */
const toErrors = (found: PublishedForecast | undefined) =>
  (
    [
      ["blend", found?.errors.blend],
      ["ma13", found?.errors.ma13],
      ["seasonal_naive", found?.errors.last_year],
    ] as const
  ).flatMap(([method, error]) =>
    typeof error === "number" ? [{ method, error }] : []
  )

function ofPolicy(
  data: PlanningData,
  level: StockRow,
  service: number | undefined
) {
  const inputs = toSuggestionInputs(data, level)
  const outcome = suggestItem(inputs)
  return {
    position: toPosition(outcome),
    policy: inputs.outlook ? toPolicyFigures(outcome) : null,
    stock_out_on: outcome.stock_out_date,
    p_stock_out: outcome.p_stock_out,
    expected_lost: outcome.expected_lost,
    cost_minor: outcome.unit_cost_minor,
    currency_code: inputs.terms.currency_code,
    what_if:
      service !== undefined && inputs.outlook
        ? tryService(inputs, service)
        : null,
  }
}
