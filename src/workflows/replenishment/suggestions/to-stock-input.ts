import type { StockInput } from "../../../modules/replenishment/policy/suggestion/suggestion-inputs"
import type { StockRow } from "../../../modules/replenishment/storage/suggestions/read-stock"

/** Core knows no transfers that are under way: what moves has arrived. */
export const toStockInput = (stock: StockRow): StockInput => ({
  on_hand: stock.on_hand,
  reserved: stock.reserved,
  backordered: stock.backordered,
  on_order: stock.on_order,
  transfers_in: 0,
})
