/** Mean absolute and squared difference of neighbours. */
export type MeanChanges = { absolute: number; squared: number }

export function meanChanges(values: ArrayLike<number>): MeanChanges {
  let absolute = 0
  let squared = 0
  for (let k = 1; k < values.length; k++) {
    const change = values[k] - values[k - 1]
    absolute += Math.abs(change)
    squared += change * change
  }
  const n = Math.max(1, values.length - 1)
  return { absolute: absolute / n, squared: squared / n }
}
