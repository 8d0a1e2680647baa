const RATIO = (Math.sqrt(5) - 1) / 2

/**
 * Where a function of one hump is least between `low` and `high`, after
 * `steps` halvings by the golden section.
 */
export function goldenSection(
  evaluate: (at: number) => number,
  low: number,
  high: number,
  steps: number
): number {
  let left = high - RATIO * (high - low)
  let right = low + RATIO * (high - low)
  let atLeft = evaluate(left)
  let atRight = evaluate(right)
  for (let step = 0; step < steps; step++) {
    if (atLeft < atRight) {
      high = right
      right = left
      atRight = atLeft
      left = high - RATIO * (high - low)
      atLeft = evaluate(left)
    } else {
      low = left
      left = right
      atLeft = atRight
      right = low + RATIO * (high - low)
      atRight = evaluate(right)
    }
  }
  return (low + high) / 2
}
