import type { Feature } from "../fit/features"

/** Every method that is judged, in the order of the back-test. */
export const METHODS = [
  "zero",
  "naive",
  "seasonal_naive",
  "ma4",
  "ma13",
  "ses",
  "tsb",
  "sba",
  "imapa",
  "gp20",
  "gp08",
  "gp03",
  "comb5",
  "stack",
  "blend",
] as const

export type Method = (typeof METHODS)[number]

/** What is used unless somebody asks for another. */
export const DEFAULT_METHOD: Method = "blend"

/** The kernels whose plain mean is a good forecast on any set. */
export const COMB5: readonly Feature[] = ["ses", "tsb", "imapa", "gp20", "gp08"]
