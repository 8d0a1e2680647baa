import type { Panel } from "./panel"
import { BLOCK_DAYS } from "./to-blocks"

const YEAR_DAYS = 364

/**
 * What share of a block's demand falls on each of its days, of all items over
 * the last year: by order lines, else by √units, in which no bulk order is
 * loud. Days are counted from the origin.
 *
 * @returns 7 shares that sum to 1.
 */
export function weekdayShares(panel: Panel<"day">, origin: number): number[] {
  const { ids, stride, quantity, lines } = panel
  const sums = Array<number>(BLOCK_DAYS).fill(0)
  const known = Math.min(origin, panel.periods)
  const blocks = Math.floor(Math.min(known, YEAR_DAYS) / BLOCK_DAYS)
  const first = known - blocks * BLOCK_DAYS
  for (let item = 0; item < ids.length; item++) {
    for (let day = first; day < known; day++) {
      const at = item * stride + day
      sums[(day - first) % BLOCK_DAYS] += lines
        ? lines[at]
        : Math.sqrt(quantity[at])
    }
  }
  const total = sums.reduce((sum, value) => sum + value, 0)
  return sums.map((sum) => (total > 0 ? sum / total : 1 / BLOCK_DAYS))
}
