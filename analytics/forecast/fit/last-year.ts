import type { ItemHistory } from "./item-history"

const LEAST_EXPOSURE = 0.25

/**
 * The sum of the same periods of last year; null where the panel does not
 * reach back, or it was not for sale. An item that was not there yet had no
 * demand: that is how the stack tells young items from old ones.
 */
export function lastYear(
  { quantity, exposure }: ItemHistory,
  origin: number,
  horizon: number,
  cycle: number
): number | null {
  if (origin < cycle) {
    return null
  }
  let units = 0
  let exposed = 0
  for (let h = 0; h < horizon; h++) {
    const t = origin - cycle + (h % cycle)
    units += quantity[t]
    exposed += exposure[t]
  }
  return exposed >= LEAST_EXPOSURE * horizon
    ? (units * horizon) / exposed
    : null
}
