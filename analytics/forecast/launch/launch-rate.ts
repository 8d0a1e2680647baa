import type { ItemHistory } from "../fit/item-history"

/** Periods of its kind's rate that a new item begins with. */
const PRIOR_PERIODS = 3

/**
 * The rate of a new item per unit of exposure and season: (Σy + 3·r₀) /
 * (Σe·I + 3).
 *
 * @param prior r₀; null: only what it sold itself is known.
 * @returns null where nothing at all is known.
 */
export function launchRate(
  { quantity, exposure, start, end }: ItemHistory,
  index: Float64Array,
  prior: number | null
): number | null {
  let units = 0
  let exposed = 0
  for (let t = start; t < end; t++) {
    units += quantity[t]
    exposed += exposure[t] * index[t % index.length]
  }
  if (prior !== null) {
    return (units + PRIOR_PERIODS * prior) / (exposed + PRIOR_PERIODS)
  }
  return units > 0 && exposed > 0 ? units / exposed : null
}
