import type { ForecastSettings } from "../panel/forecast-settings"
import { itemSeason } from "../season/item-season"
import type { ItemHistory } from "./item-history"

/** The seasons under which the three exposure rates are kept. */
export type ItemIndices = {
  gp20: Float64Array
  gp08: Float64Array
  gp03: Float64Array
}

/** κ: the slower a rate forgets, the less season the item has of its own. */
export const itemIndices = (
  history: ItemHistory,
  index: Float64Array,
  { buckets }: ForecastSettings
): ItemIndices => ({
  gp20: itemSeason(history, index, buckets, 200),
  gp08: itemSeason(history, index, buckets, 50),
  gp03: index,
})
