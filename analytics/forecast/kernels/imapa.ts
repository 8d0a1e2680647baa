import { bestAlpha } from "./best-alpha"
import { sesLevel } from "./ses-level"

const STEPS = 12

/** With two blocks or fewer there is no error to learn from. */
const FEW_BLOCKS_ALPHA = 0.2

/**
 * Intermittent multiple aggregation: the mean, over aggregation levels up to
 * the mean distance of demands, of SES on sums of as many periods counted
 * back from the end, divided by their number.
 *
 * @param n only the first `n` values are known.
 * @param sums room for `n` numbers.
 */
export function imapa(
  values: ArrayLike<number>,
  n: number,
  sums: Float64Array
): number {
  const levels = countLevels(values, n)
  let total = 0
  for (let level = 1; level <= levels; level++) {
    const blocks = Math.floor(n / level)
    sumBlocks(values, n, level, sums)
    const alpha =
      blocks <= 2 ? FEW_BLOCKS_ALPHA : bestAlpha(sums, blocks, 0.1, 0.3, STEPS)
    total += sesLevel(sums, blocks, alpha) / level
  }
  return levels > 0 ? total / levels : 0
}

function countLevels(values: ArrayLike<number>, n: number): number {
  let demands = 0
  let last = 0
  for (let k = 0; k < n; k++) {
    if (values[k] > 0) {
      demands++
      last = k + 1
    }
  }
  if (n === 0) {
    return 0
  }
  const interval = demands > 0 ? Math.round(last / demands) : 1
  return Math.max(1, Math.min(interval, Math.floor(n / 2)))
}

function sumBlocks(
  values: ArrayLike<number>,
  n: number,
  level: number,
  sums: Float64Array
): void {
  const blocks = Math.floor(n / level)
  let at = n - blocks * level
  for (let block = 0; block < blocks; block++) {
    let sum = 0
    for (let k = 0; k < level; k++) {
      sum += values[at++]
    }
    sums[block] = sum
  }
}
