import type { ItemHistory } from "./item-history"

const LEAST_EXPOSURE = 0.25

/**
 * The sum of the same periods of last year; null where the item was not yet
 * there, or not for sale.
 */
export function lastYear(
  { start, quantity, exposure }: ItemHistory,
  origin: number,
  horizon: number,
  cycle: number
): number | null {
  if (origin - cycle < start) {
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
