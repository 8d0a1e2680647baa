import type { StockedForecast } from "./stocked-forecast"

/** A row of `forecast_item`, without its run. */
export function itemRow({
  series,
  forecast,
  reason,
  is_shared,
  errors,
  exposure_13,
  lost_units_13,
}: StockedForecast) {
  const isKnown = forecast.means.length > 0
  return {
    inventory_item_id: series.inventory_item_id,
    location_id: series.location_id,
    class: forecast.adi > 0 ? forecast.class : null,
    abc: forecast.abc,
    xyz: forecast.xyz,
    life: series.is_end_of_life ? "end_of_life" : forecast.life,
    adi: forecast.adi,
    cv2: forecast.cv2,
    exposure: exposure_13,
    method: isKnown ? (is_shared ? "shared" : forecast.method) : null,
    reason,
    history_blocks: series.blocks,
    last_demand_on: series.last_demand_on,
    mean: forecast.means[0] ?? null,
    phi: isKnown ? forecast.phi : null,
    s2: isKnown ? forecast.s2 : null,
    bias_12: forecast.bias,
    error_blend: errors.blend,
    error_ma13: errors.ma13,
    error_last_year: errors.last_year,
    error_windows: errors.windows,
    lost_units_13: isKnown ? lost_units_13 : null,
    value_minor: series.price_minor && Math.round(series.price_minor),
    currency_code: series.currency_code,
  }
}
