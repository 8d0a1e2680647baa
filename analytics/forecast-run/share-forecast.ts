import type { DemandForecast } from "../forecast/outlook/demand-forecast"
import { LEAST_LINES } from "./series-sql"

/**
 * The part of an item's forecast that a location with few order lines gets:
 * (n_loc + 20·share) / (n + 20), n the item's lines of 52 weeks. Its variance
 * is that of the whole thinned out: each unit comes here with that chance.
 *
 * @param share the location's part of the store's order lines.
 */
export function shareForecast(
  whole: DemandForecast,
  lines: { here: number; all: number },
  share: number
): DemandForecast {
  const part = (lines.here + LEAST_LINES * share) / (lines.all + LEAST_LINES)
  const means = whole.means.map((mean) => mean * part)
  const mean = whole.means.length
    ? whole.means.reduce((sum, value) => sum + value, 0) / whole.means.length
    : 0
  const thinned = (variance: number, of: number) =>
    part * part * variance + part * (1 - part) * of
  return {
    ...whole,
    means,
    unadjusted: null,
    phi: 1 + part * (whole.phi - 1),
    s2: thinned(whole.s2, mean),
    sum: {
      mean: whole.sum.mean * part,
      variance: thinned(whole.sum.variance, whole.sum.mean),
    },
  }
}
