/** The periods of a history in which anything was asked for. */
export type Demands = {
  count: number
  sizes: Float64Array
  /** 1-based position of each demand. */
  positions: Int32Array
  /** Distance to the demand before; of the first, its position. */
  intervals: Float64Array
}

/** Splits the first `n` values into demands and the distances between them. */
export function findDemands(values: ArrayLike<number>, n: number): Demands {
  const sizes = new Float64Array(n)
  const positions = new Int32Array(n)
  const intervals = new Float64Array(n)
  let count = 0
  for (let k = 0; k < n; k++) {
    if (values[k] > 0) {
      sizes[count] = values[k]
      positions[count] = k + 1
      intervals[count] = k + 1 - (count > 0 ? positions[count - 1] : 0)
      count++
    }
  }
  return { count, sizes, positions, intervals }
}
