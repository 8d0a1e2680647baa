import type { StockField } from "../stock-fields"

/** A quantity of a level that an edit in core writes whole. */
export type LevelEdit = {
  inventory_item_id: string
  location_id: string
  field: StockField
  target: number
}
