/** What a method achieved; null where nothing could be judged. */
export type Measures = {
  n: number
  rmsse: number | null
  wrmsse: number | null
  sum_rmsse: number | null
  wsum_rmsse: number | null
  /** Percent of what was asked for, both in unit value. */
  wape: number | null
  bias: number | null
  /** By probability, and their mean; null without a distribution. */
  pinball: Record<string, number | null> | null
  /** In the same percent. */
  money_pinball: Record<string, number | null> | null
  coverage: Record<string, number | null> | null
}
