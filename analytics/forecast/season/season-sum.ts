/** Σ of a season's index over `periods` periods from `origin`. */
export function seasonSum(
  index: Float64Array,
  origin: number,
  periods: number
): number {
  let sum = 0
  for (let t = origin; t < origin + periods; t++) {
    sum += index[t % index.length]
  }
  return sum
}
