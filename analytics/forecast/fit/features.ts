/** Kernels in the order of the stack's columns. */
export const FEATURES = [
  "ses",
  "tsb",
  "sba",
  "imapa",
  "ma4",
  "ma13",
  "gp20",
  "gp08",
  "gp03",
  "seasonal_naive",
] as const

export type Feature = (typeof FEATURES)[number]

/** Columns of a row of forecasts: the features, then the last value. */
export const COLUMNS = FEATURES.length + 1
