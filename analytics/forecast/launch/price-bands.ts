const BANDS = 5

/**
 * Bands of about as many items each, by unit value: in any currency, cheap
 * goods begin otherwise than dear ones. Equal values share a band.
 */
export function priceBands(values: ArrayLike<number>): string[] {
  const sorted = Array.from(values).sort((a, b) => a - b)
  const bounds = Array.from(
    { length: BANDS - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / BANDS)]
  )
  return Array.from(values, (value) =>
    String(bounds.filter((bound) => bound <= value).length)
  )
}
