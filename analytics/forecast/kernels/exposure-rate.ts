import type { ItemHistory } from "../fit/item-history"

/** Periods of the item's own past that the prior is worth. */
const PRIOR = 0.5

/**
 * The mean of a gamma–Poisson rate that forgets: A ← (1−a)A + y,
 * B ← (1−a)B + e·I, rate (A + ½·Σy/Σe·I) / (B + ½), per unit of exposure and
 * season. Days without stock count for nothing instead of for no demand.
 *
 * @param index season per phase.
 * @param origins ascending periods; the rate before each goes into `rates`.
 */
export function exposureRates(
  { quantity, exposure, start, end }: ItemHistory,
  index: Float64Array,
  forget: number,
  origins: ArrayLike<number>,
  rates: Float64Array
): void {
  const cycle = index.length
  const keep = 1 - forget
  let units = 0
  let exposed = 0
  let allUnits = 0
  let allExposed = 0
  let next = 0
  for (let t = start; t <= end && next < origins.length; t++) {
    if (t === origins[next]) {
      const prior = allExposed > 0 ? allUnits / allExposed : 0
      rates[next++] = (units + PRIOR * prior) / (exposed + PRIOR)
    }
    if (t < end) {
      const share = exposure[t] * index[t % cycle]
      units = keep * units + quantity[t]
      exposed = keep * exposed + share
      allUnits += quantity[t]
      allExposed += share
    }
  }
}
