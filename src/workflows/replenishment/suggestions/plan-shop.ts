import { suggestOrder } from "../../../modules/replenishment/policy/suggestion/suggest-order"
import type { NewSuggestion } from "../../../modules/replenishment/storage/suggestions/new-suggestion"
import type { SellerRow } from "../../../modules/replenishment/storage/suggestions/read-sellers"
import type { StockRow } from "../../../modules/replenishment/storage/suggestions/read-stock"
import { groupRows } from "./group-rows"
import { placeKey, type PlanningData } from "./planning-data"
import { toSuggestionInputs } from "./to-suggestion-inputs"

/**
 * Suggestions of all items of a shop, order by order: one supplier and
 * location at a time, because they fill a minimum together. Of levels that
 * nobody has ever asked for, sells or decides about, nothing is said.
 *
 * @param stock ordered by ids: of equal items the first fills the minimum.
 */
export function* planShop(
  data: PlanningData,
  stock: readonly StockRow[]
): Generator<NewSuggestion[]> {
  const planned = stock.filter((row) => isPlanned(data, row))
  const orders = groupRows(planned, (row) =>
    placeKey(
      data.sellers.get(row.inventory_item_id)?.supplier_id ?? "",
      row.location_id
    )
  )
  for (const rows of orders.values()) {
    const inputs = rows.map((row) => toSuggestionInputs(data, row))
    const seller = (item: string) => data.sellers.get(item) ?? null
    yield suggestOrder(inputs).map((suggested) =>
      toSuggestion(suggested, seller(suggested.inputs.item))
    )
  }
}

function isPlanned(data: PlanningData, row: StockRow): boolean {
  const item = row.inventory_item_id
  const key = placeKey(item, row.location_id)
  return (
    data.forecasts.has(key) ||
    data.sellers.has(item) ||
    data.rules.has(key) ||
    data.rules.has(item) ||
    data.projects.has(key) ||
    row.backordered > 0
  )
}

const toSuggestion = (
  { inputs, outcome }: ReturnType<typeof suggestOrder>[number],
  seller: SellerRow | null
): NewSuggestion => ({
  inventory_item_id: inputs.item,
  location_id: inputs.location,
  supplier_id: seller?.supplier_id ?? null,
  supplier_item_id: seller?.supplier_item_id ?? null,
  inputs,
  outcome,
  quantity: outcome.quantity,
  reason: outcome.reason,
  order_by_on: outcome.order_by,
  value_minor: outcome.value_minor,
  currency_code: inputs.terms.currency_code,
})
