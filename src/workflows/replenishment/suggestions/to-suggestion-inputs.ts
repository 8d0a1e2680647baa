import { DateTime } from "luxon"
import type { DemandOutlook } from "../../../modules/replenishment/policy/demand/demand-outlook"
import type { LearnedLeadTime } from "../../../modules/replenishment/policy/lead-time/learned-lead-time"
import type { AbcXyz } from "../../../modules/replenishment/policy/service/service-target"
import type { SuggestionInputs } from "../../../modules/replenishment/policy/suggestion/suggestion-inputs"
import type { SellerRow } from "../../../modules/replenishment/storage/suggestions/read-sellers"
import type { StockRow } from "../../../modules/replenishment/storage/suggestions/read-stock"
import { overrideOutlook } from "./override-outlook"
import { placeKey, type PlanningData } from "./planning-data"
import { toStockInput } from "./to-stock-input"
import { toSupplies } from "./to-supplies"

/** The inputs of an item at a location, of all that is known. */
export function toSuggestionInputs(
  data: PlanningData,
  stock: StockRow
): SuggestionInputs {
  const item = stock.inventory_item_id
  const key = placeKey(item, stock.location_id)
  const seller = data.sellers.get(item) ?? null
  const forecast = data.forecasts.get(key)
  const rule = data.rules.get(key) ?? data.rules.get(item)
  const lead = data.leadTimeOf(item, seller)
  const life = forecast?.life ?? null
  return {
    item,
    location: stock.location_id,
    today: data.today,
    stock: toStockInput(stock),
    supplies: toSupplies(data.today, stock, lead.points),
    project: (data.projects.get(key) ?? []).map(({ due_on, quantity }) => ({
      due_on,
      quantity,
    })),
    outlook: toOutlook(data, key, item),
    life,
    last_demand_on: forecast?.last_demand_on ?? null,
    no_forecast_because: forecast ? forecast.reason : "never_sold",
    end_of_life: rule?.end_of_life ?? false,
    manual: {
      min: rule?.manual_min ?? null,
      max: rule?.manual_max ?? null,
    },
    max_cover_days: rule?.max_cover_days ?? data.options.maxCoverDays,
    shelf_life_days: rule?.shelf_life_days ?? null,
    cover_days: data.options.coverDays,
    service: toService(data, key, seller, rule?.service_basis_points ?? null),
    lead_times: lead.points,
    lead_from: leadFrom(lead, seller),
    supplier: seller && toSupplier(seller, data.now),
    terms: {
      pack: seller?.pack ?? 1,
      moq: seller?.moq ?? 1,
      cost_minor: seller?.cost_minor ?? null,
      cost_breaks: seller?.cost_breaks ?? [],
      currency_code: seller?.currency_code ?? null,
    },
    added: 0,
    order_value_minor: null,
  }
}

function toOutlook(
  data: PlanningData,
  key: string,
  item: string
): DemandOutlook | null {
  const forecast = data.forecasts.get(key)
  if (!forecast?.base_means.length || data.from_on === null) {
    return null
  }
  const overrides = (data.overrides.get(item) ?? []).filter(
    ({ location_id }) =>
      location_id === null || location_id === forecast.location_id
  )
  const { base_means, phi, s2 } = forecast
  return {
    from_on: data.from_on,
    period_days: 7,
    means: overrideOutlook(base_means, data.from_on, overrides).means,
    phi: phi ?? 1,
    s2: s2 ?? 0,
    weekdays: data.weekdays,
  }
}

function toService(
  { options, forecasts }: PlanningData,
  key: string,
  seller: SellerRow | null,
  ownBasisPoints: number | null
): SuggestionInputs["service"] {
  const forecast = forecasts.get(key)
  const isOneCurrency =
    seller !== null && forecast?.currency_code === seller.currency_code
  return {
    own: ownBasisPoints === null ? null : ownBasisPoints / 10_000,
    cell:
      forecast?.abc && forecast.xyz
        ? (`${forecast.abc}${forecast.xyz}` as AbcXyz)
        : null,
    matrix: options.serviceMatrix,
    economic: options.economic,
    price: isOneCurrency ? (forecast?.value_minor ?? null) : null,
    cost: seller?.cost_minor ? Number(seller.cost_minor) : null,
    holding_rate_year: options.holdingRateYear,
  }
}

function leadFrom(
  { n_item, n_supplier }: LearnedLeadTime,
  seller: SellerRow | null
): SuggestionInputs["lead_from"] {
  if (n_item > 0) {
    return "item"
  }
  if (n_supplier > 0) {
    return "supplier"
  }
  const stated = seller?.item_stated_days ?? seller?.supplier_stated_days
  return stated ? "stated" : "default"
}

const toSupplier = (
  seller: SellerRow,
  now: Date
): SuggestionInputs["supplier"] => ({
  review: seller.mode,
  today: DateTime.fromJSDate(now, { zone: seller.time_zone }).toFormat(
    "yyyy-MM-dd"
  ),
  order_days: seller.order_days,
  holidays: seller.holidays,
  minimum_minor: seller.minimum_minor,
  free_freight_minor: seller.free_freight_minor,
})
