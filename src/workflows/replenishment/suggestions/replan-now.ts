import type { SuggestionInputs } from "../../../modules/replenishment/policy/suggestion/suggestion-inputs"
import type { StockRow } from "../../../modules/replenishment/storage/suggestions/read-stock"
import { toStockInput } from "./to-stock-input"
import { toSupplies } from "./to-supplies"

/**
 * Inputs of an earlier suggestion with the stock of now: what nobody has
 * added for a minimum, and no order's value.
 *
 * @param today ISO day, store-local.
 */
export const replanNow = (
  inputs: SuggestionInputs,
  stock: StockRow,
  today: string
): SuggestionInputs => ({
  ...inputs,
  today,
  stock: toStockInput(stock),
  supplies: toSupplies(today, stock, inputs.lead_times),
  added: 0,
  order_value_minor: null,
})
