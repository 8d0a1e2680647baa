import type { StockLevel } from "./stock-outcome"
import { FILLS } from "./stock-policies"

/** The cover that each fill takes, linear between levels. */
export const coverAtFill = (
  levels: readonly StockLevel[]
): Record<string, number | null> =>
  Object.fromEntries(FILLS.map((fill) => [String(fill), coverAt(levels, fill)]))

function coverAt(levels: readonly StockLevel[], fill: number): number | null {
  for (let at = 0; at < levels.length; at++) {
    const above = levels[at]
    if (above.fill === null || above.cover === null || above.fill < fill) {
      continue
    }
    const below = levels[at - 1]
    if (!below || below.fill === null || below.cover === null) {
      return above.cover
    }
    const part = (fill - below.fill) / (above.fill - below.fill)
    return below.cover + part * (above.cover - below.cover)
  }
  return null
}
