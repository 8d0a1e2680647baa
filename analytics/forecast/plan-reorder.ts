import type { ItemForecast } from "./item-forecast"

/** Units at one location. */
export type StockPosition = {
  on_hand: number
  reserved: number
  /** Ordered from suppliers or under way. */
  incoming: number
}

export type ReorderPlan = {
  /** Days until what is available is sold; null when nothing is asked of it. */
  days_of_cover: number | null
  /** `days_of_cover` in whole days, within the forecast weeks. */
  stock_out_in_days: number | null
  reorder_point: number | null
  /** 0: enough; null: nothing is known. */
  suggested_quantity: number | null
}

/**
 * Compares the position (on hand − reserved + incoming) with the reorder
 * point. Below it, the suggestion fills up to the reorder point plus the
 * demand of `coverDays`.
 */
export function planReorder(
  forecast: ItemForecast,
  stock: StockPosition,
  coverDays: number
): ReorderPlan {
  if (forecast.weekly_mean === null || !forecast.cover) {
    return {
      days_of_cover: null,
      stock_out_in_days: null,
      reorder_point: null,
      suggested_quantity: null,
    }
  }
  const available = stock.on_hand - stock.reserved
  const position = available + stock.incoming
  const point = forecast.cover.reorder_point
  const target = point + (forecast.weekly_mean / 7) * coverDays
  const cover = daysOfCover(forecast, available)
  return {
    days_of_cover: cover,
    stock_out_in_days:
      cover !== null && cover < forecast.weeks.length * 7
        ? Math.floor(cover)
        : null,
    reorder_point: point,
    suggested_quantity:
      position < point ? Math.max(0, Math.ceil(target - position)) : 0,
  }
}

/** Walks the forecast weeks, then goes on at their mean. */
function daysOfCover(forecast: ItemForecast, available: number): number | null {
  let left = Math.max(0, available)
  let days = 0
  for (const { mean } of forecast.weeks) {
    if (mean > left || (mean > 0 && left === 0)) {
      return days + (left / mean) * 7
    }
    left -= mean
    days += 7
  }
  const perDay = (forecast.weekly_mean ?? 0) / 7
  return perDay > 0 ? days + left / perDay : null
}
