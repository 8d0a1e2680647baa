import { readHistory } from "../fit/read-history"
import { forecastSettings } from "../panel/forecast-settings"
import type { Panel } from "../panel/panel"
import { pooledIndex } from "./pooled-index"
import type { Season } from "./season"
import { type SeasonTotals, seasonTotals } from "./season-totals"

/** A smaller category has no season of its own. */
const CATEGORY_ITEMS = 100

/** Items of a category that weigh as much as all others. */
const POOL_WEIGHT = 200

/** Lines per bucket of the year that weigh as much as no season at all. */
const FLAT_WEIGHT = 200

/**
 * The season of all items, and of large categories mixed with it. A pool of
 * few lines is drawn to no season, as an item is drawn to its pool: one item's
 * last year is mostly its own noise.
 */
export function pooledSeason(panel: Panel): Season {
  const { cycle, buckets } = forecastSettings(panel.frequency)
  const all = seasonTotals(panel.periods)
  const own = new Map<string, SeasonTotals>()
  for (const category of largeCategories(panel)) {
    own.set(category, seasonTotals(panel.periods))
  }
  for (let item = 0; item < panel.ids.length; item++) {
    const history = readHistory(panel, item)
    all.add(history)
    own.get(panel.categories[item] ?? "")?.add(history)
  }
  const indexOf = ({ roots, lines }: SeasonTotals) => {
    const perBucket = lines() / buckets
    const weight = perBucket / (perBucket + FLAT_WEIGHT)
    return pooledIndex(roots, cycle).map((index) => mix(weight, index, 1))
  }
  const overall = indexOf(all)
  const categories = new Map<string, Float64Array>()
  for (const [category, totals] of own) {
    const weight = totals.items() / (totals.items() + POOL_WEIGHT)
    const index = indexOf(totals)
    categories.set(
      category,
      overall.map((pooled, at) => mix(weight, index[at], pooled))
    )
  }
  return { overall, categories }
}

const mix = (weight: number, own: number, other: number) =>
  weight * own + (1 - weight) * other

function largeCategories({ categories }: Panel): string[] {
  const counts = new Map<string, number>()
  for (const category of categories) {
    if (category) {
      counts.set(category, (counts.get(category) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([, items]) => items >= CATEGORY_ITEMS)
    .map(([category]) => category)
    .sort()
}
