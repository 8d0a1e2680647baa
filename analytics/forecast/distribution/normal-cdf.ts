const SERIES_UNTIL = 4
const DENSITY_AT_0 = 1 / Math.sqrt(2 * Math.PI)

/**
 * P(Z ≤ z) of the standard normal distribution, to 1e-15.
 *
 * Source: Taylor series about 0 (½ + φ(z)·Σ z^(2k+1)/(1·3·…·(2k+1))); in the
 * tails Laplace's continued fraction of Mills' ratio.
 */
export function normalCdf(z: number): number {
  if (Math.abs(z) > SERIES_UNTIL) {
    const tail = tailOf(Math.abs(z))
    return z < 0 ? tail : 1 - tail
  }
  let term = z
  let sum = z
  for (let odd = 3; sum + term !== sum || odd === 3; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + DENSITY_AT_0 * Math.exp(-(z * z) / 2) * sum
}

/** P(Z > z) for a z beyond 4. */
function tailOf(z: number): number {
  let fraction = z
  for (let k = 60; k >= 1; k--) {
    fraction = z + k / fraction
  }
  return (DENSITY_AT_0 * Math.exp(-(z * z) / 2)) / fraction
}
