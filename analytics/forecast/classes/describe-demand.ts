/** How a series asks: mean interval, variation of sizes. */
export type DemandShape = {
  /** Periods per demand; 0 without a demand. */
  adi: number
  /** Squared coefficient of variation of non-zero sizes (population). */
  cv2: number
}

export function describeDemand(values: ArrayLike<number>): DemandShape {
  let demands = 0
  let sum = 0
  for (let k = 0; k < values.length; k++) {
    if (values[k] > 0) {
      demands++
      sum += values[k]
    }
  }
  if (demands === 0) {
    return { adi: 0, cv2: 0 }
  }
  const mean = sum / demands
  let squares = 0
  for (let k = 0; k < values.length; k++) {
    if (values[k] > 0) {
      squares += (values[k] - mean) ** 2
    }
  }
  return { adi: values.length / demands, cv2: squares / demands / mean ** 2 }
}
