/** 97.5 % quantile of the normal distribution: both sides leave 95 %. */
const Z = 1.959963984540054

/**
 * Lower end of the Wilson 95 % interval of a rate: what a record proves at
 * least, so that 20 of 20 does not rank above 940 of 1000.
 *
 * @returns a share from 0 to 1; null where nothing was counted.
 */
export function wilsonLowerBound(successes: number, n: number): number | null {
  if (n === 0) {
    return null
  }
  if (successes === 0) {
    return 0
  }
  const rate = successes / n
  const centre = rate + (Z * Z) / (2 * n)
  const spread = Z * Math.sqrt((rate * (1 - rate) + (Z * Z) / (4 * n)) / n)
  return (centre - spread) / (1 + (Z * Z) / n)
}
