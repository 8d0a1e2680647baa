/**
 * Demand of the first `periods` periods, of which the last may count in part;
 * beyond the last mean it goes on at the average of all.
 */
export function cumulateMeans(
  means: ArrayLike<number>,
  periods: number
): number {
  const whole = Math.min(Math.floor(periods), means.length)
  let sum = 0
  for (let t = 0; t < whole; t++) {
    sum += means[t]
  }
  const rest = periods - whole
  if (!(rest > 0) || means.length === 0) {
    return sum
  }
  return whole < means.length
    ? sum + rest * means[whole]
    : sum + (rest * sum) / whole
}
