/** What came after an origin. */
export type Future = {
  /** Periods of the horizon; of days, blocks of 7, whole or not. */
  horizon: number
  /** Of each block the share that lies in the horizon; 1 but for the last. */
  shares: readonly number[]
  /** Units per block of the horizon, of the item with this place. */
  actuals: (item: number) => ArrayLike<number>
}
