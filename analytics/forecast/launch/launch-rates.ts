import { forecastSettings } from "../panel/forecast-settings"
import type { Panel } from "../panel/panel"
import type { Season } from "../season/season"
import { seasonOf } from "../season/season-of"
import { trimmedMean } from "./trimmed-mean"

/** With fewer launches of its kind an item is compared with all. */
const LEAST_LAUNCHES = 5

/** What new items of a kind begin with; null: no launch was ever seen. */
export type LaunchRates = (
  category: string | null,
  priceBand: string | null
) => number | null

/**
 * Rates of the first periods of items that were launched before, by category
 * and price band. What was there at the panel's beginning was not launched in
 * it, and stands in only where no launch was seen.
 */
export function launchRates(panel: Panel, season: Season): LaunchRates {
  const { launch } = forecastSettings(panel.frequency)
  const kinds = new Map<string, number[]>()
  const launched: number[] = []
  const there: number[] = []
  for (let item = 0; item < panel.ids.length; item++) {
    if (panel.periods - panel.start[item] <= launch) {
      continue
    }
    const rate = firstRate(panel, season, item, launch)
    if (rate === null) {
      continue
    }
    there.push(rate)
    if (panel.start[item] > 0) {
      launched.push(rate)
      const kind = kindOf(panel.categories[item], panel.priceBands[item])
      kinds.set(kind, [...(kinds.get(kind) ?? []), rate])
    }
  }
  const all = trimmedMean(launched.length >= LEAST_LAUNCHES ? launched : there)
  const means = new Map(
    [...kinds].map(([kind, rates]) => [
      kind,
      rates.length >= LEAST_LAUNCHES ? trimmedMean(rates) : null,
    ])
  )
  return (category, priceBand) => means.get(kindOf(category, priceBand)) ?? all
}

const kindOf = (category: string | null, priceBand: string | null) =>
  JSON.stringify([category, priceBand])

function firstRate(
  { start, stride, quantity, exposure, categories }: Panel,
  season: Season,
  item: number,
  launch: number
): number | null {
  const index = seasonOf(season, categories[item])
  let units = 0
  let exposed = 0
  for (let t = start[item]; t < start[item] + launch; t++) {
    const at = item * stride + t
    units += quantity[at]
    exposed += (exposure?.[at] ?? 1) * index[t % index.length]
  }
  return exposed > 0 ? units / exposed : null
}
