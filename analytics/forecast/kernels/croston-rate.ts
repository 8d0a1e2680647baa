import type { Demands } from "./demands"
import { sesLevel } from "./ses-level"

export type CrostonOptions = {
  sizeAlpha: number
  intervalAlpha: number
  /** 1 is Croston; 1 − α_q/2 is the approximation of Syntetos and Boylan. */
  factor: number
}

/** Size over interval of the demands among the first `n` values. */
export function crostonRate(
  { count, sizes, positions, intervals }: Demands,
  n: number,
  { sizeAlpha, intervalAlpha, factor }: CrostonOptions
): number {
  let known = count
  while (known > 0 && positions[known - 1] > n) {
    known--
  }
  if (known === 0) {
    return 0
  }
  const size = sesLevel(sizes, known, sizeAlpha)
  return (factor * size) / sesLevel(intervals, known, intervalAlpha)
}
