import { normalCdf } from "./normal-cdf"

const STEPS = 3

/**
 * The z with P(Z ≤ z) = p of the standard normal distribution, to 1e-13.
 *
 * Source: Abramowitz and Stegun 26.2.23 as a first value, then Halley's
 * method on `normalCdf`.
 *
 * @throws RangeError when `p` is not between 0 and 1, both excluded.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) {
    throw new RangeError(`A probability lies between 0 and 1, not ${p}`)
  }
  const tail = Math.min(p, 1 - p)
  let z = firstValue(tail)
  for (let step = 0; step < STEPS; step++) {
    const density = Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)
    const error = (normalCdf(z) - tail) / density
    z -= error / (1 + (z * error) / 2)
  }
  return p < 0.5 ? z : -z
}

function firstValue(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail))
  const above = 2.515517 + t * (0.802853 + t * 0.010328)
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
  return above / below - t
}
