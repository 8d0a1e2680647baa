import { forecastSettings } from "../panel/forecast-settings"
import type { Panel } from "../panel/panel"
import { pooledIndex } from "./pooled-index"
import type { Season } from "./season"

/** A smaller category has no season of its own. */
const CATEGORY_ITEMS = 100

/** Items of a category that weigh as much as all others. */
const POOL_WEIGHT = 200

/** The season of all items, and of large categories mixed with it. */
export function pooledSeason(panel: Panel): Season {
  const { cycle } = forecastSettings(panel.frequency)
  const overall = pooledIndex(totalsOf(panel, null), cycle)
  const categories = new Map<string, Float64Array>()
  for (const [category, items] of countCategories(panel)) {
    if (items >= CATEGORY_ITEMS) {
      const own = pooledIndex(totalsOf(panel, category), cycle)
      const weight = items / (items + POOL_WEIGHT)
      categories.set(
        category,
        overall.map((all, at) => weight * own[at] + (1 - weight) * all)
      )
    }
  }
  return { overall, categories }
}

/** Σ√y per period: roots, or one large item would be the season. */
function totalsOf(panel: Panel, category: string | null): Float64Array {
  const { periods, stride, quantity, start } = panel
  const totals = new Float64Array(periods)
  for (let item = 0; item < panel.ids.length; item++) {
    if (category === null || panel.categories[item] === category) {
      const first = item * stride
      for (let t = start[item]; t < periods; t++) {
        totals[t] += Math.sqrt(quantity[first + t])
      }
    }
  }
  return totals
}

function countCategories({ categories }: Panel): Map<string, number> {
  const counts = new Map<string, number>()
  for (const category of [...categories].sort()) {
    if (category !== null) {
      counts.set(category, (counts.get(category) ?? 0) + 1)
    }
  }
  return counts
}
