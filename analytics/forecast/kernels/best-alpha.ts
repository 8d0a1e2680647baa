import { goldenSection } from "./golden-section"
import { sesError } from "./ses-error"

/** The α of least one-step error of SES on the first `n` values. */
export const bestAlpha = (
  values: ArrayLike<number>,
  n: number,
  low: number,
  high: number,
  steps: number
): number =>
  goldenSection((alpha) => sesError(values, n, alpha), low, high, steps)
