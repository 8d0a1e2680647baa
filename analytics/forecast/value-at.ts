import { LEAST_FORECAST } from "./dispersion"
import type { ErrorPool } from "./pool-errors"
import { quantileOf } from "./quantile-of"
import { type ForecastShare, STANDARD_NORMAL } from "./standard-normal"

/**
 * Units that demand does not exceed with probability `share`:
 * F + z(share)·√(φ·F), where z comes from the pool's own errors, or from the
 * normal distribution while the pool is too small. Never below 0.
 *
 * @param dispersion the item's own φ.
 */
export function valueAt(
  share: ForecastShare,
  forecast: number,
  dispersion: number,
  pool: ErrorPool
): number {
  const z = pool.errors.length
    ? quantileOf(pool.errors, share)
    : STANDARD_NORMAL[share]
  const spread = Math.sqrt(dispersion * Math.max(forecast, LEAST_FORECAST))
  return Math.max(0, forecast + z * spread)
}
