import type { PastWindow } from "./past-windows"

/** Below this a forecast of almost nothing would promise no spread at all. */
export const LEAST_FORECAST = 0.2

/** How many average windows of the pool an item's own windows weigh against. */
const POOL_WEIGHT = 6

/** Squared error per forecast unit over all windows of a pool, at least 1. */
export function pooledDispersion(windows: readonly PastWindow[]): number {
  let squares = 0
  let forecasts = 0
  for (const { forecast, actual } of windows) {
    squares += (actual - forecast) ** 2
    forecasts += Math.max(forecast, LEAST_FORECAST)
  }
  return forecasts ? Math.max(1, squares / forecasts) : 1
}

/**
 * An item's dispersion φ, drawn towards the pool's:
 * (Σerr² + 6·φ_pool·F̄) / (ΣF + 6·F̄), as in section 3 of the forecast design
 * (NB5): a few lucky windows of its own do not make an item certain.
 */
export function itemDispersion(
  windows: readonly PastWindow[],
  pooled: number
): number {
  const forecasts = windows.map(({ forecast }) =>
    Math.max(forecast, LEAST_FORECAST)
  )
  const total = forecasts.reduce((sum, forecast) => sum + forecast, 0)
  const mean = windows.length ? total / windows.length : LEAST_FORECAST
  const squares = windows.reduce(
    (sum, { forecast, actual }) => sum + (actual - forecast) ** 2,
    0
  )
  return Math.max(
    1,
    (squares + POOL_WEIGHT * pooled * mean) / (total + POOL_WEIGHT * mean)
  )
}
