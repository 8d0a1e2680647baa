const SWEEPS = 400

/** Where a sweep changes nothing any more, relative to the weights. */
const STILL = 1e-12

/**
 * Minimises ½·wᵀAw − bᵀw over w ≥ 0 by coordinate descent.
 *
 * @param a symmetric and positive definite, row after row.
 */
export function nonNegativeLeastSquares(
  a: Float64Array,
  b: Float64Array
): Float64Array {
  const n = b.length
  const weights = new Float64Array(n).fill(1 / n)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = 0
    for (let i = 0; i < n; i++) {
      let gradient = -b[i]
      for (let j = 0; j < n; j++) {
        gradient += a[i * n + j] * weights[j]
      }
      const next = Math.max(0, weights[i] - gradient / a[i * n + i])
      moved = Math.max(moved, Math.abs(next - weights[i]))
      weights[i] = next
    }
    if (moved < STILL) {
      break
    }
  }
  return weights
}
