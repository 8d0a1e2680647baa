import type { StockRow } from "../../../../../modules/replenishment/storage/suggestions/read-stock"
import {
  placeKey,
  type PlanningData,
} from "../../../../../workflows/replenishment/suggestions/planning-data"

/** The level that is asked for, else that of the location that sells most. */
export function chooseLocation(
  { forecasts }: PlanningData,
  levels: readonly StockRow[],
  location: string | undefined
): StockRow | undefined {
  const weekly = (level: StockRow) => {
    const key = placeKey(level.inventory_item_id, level.location_id)
    const forecast = forecasts.get(key)
    return forecast ? (forecast.base_means[0] ?? 0) : -1
  }
  return location
    ? levels.find(({ location_id }) => location_id === location)
    : levels.toSorted((a, b) => weekly(b) - weekly(a))[0]
}
