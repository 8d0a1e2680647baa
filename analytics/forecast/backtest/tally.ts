/** Sums of what was measured, of one method, origin and class. */
export type Tally = {
  n: number
  rmsse: number
  sumRmsse: number
  weight: number
  weightedRmsse: number
  weightedSumRmsse: number
  /** These in unit value, or a cheap crowd would drown what matters. */
  absoluteError: number
  error: number
  actual: number
  /** By probability. */
  pinball: number[]
  moneyPinball: number[]
  covered: number[]
}

export const emptyTally = (probabilities: number): Tally => ({
  n: 0,
  rmsse: 0,
  sumRmsse: 0,
  weight: 0,
  weightedRmsse: 0,
  weightedSumRmsse: 0,
  absoluteError: 0,
  error: 0,
  actual: 0,
  pinball: Array<number>(probabilities).fill(0),
  moneyPinball: Array<number>(probabilities).fill(0),
  covered: Array<number>(probabilities).fill(0),
})
