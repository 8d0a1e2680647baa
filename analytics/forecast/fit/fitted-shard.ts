/**
 * What fitting leaves of a shard's items: only typed arrays, so that it goes
 * from a worker or a queue without a copy. Item i owns the rows
 * rowStart[i] … rowStart[i + 1] − 1 of COLUMNS forecasts; the last of them is
 * the forecast from the origin, those before are past windows. An item that
 * could not be fitted owns none.
 */
export type FittedShard = {
  horizon: number
  rowStart: Int32Array
  forecasts: Float64Array
  /** By row; NaN for the origin. */
  actuals: Float64Array
  /** COLUMNS rates per item and period, at the origin. */
  rates: Float64Array
  /** Codes into ITEM_STATES. */
  states: Uint8Array
  /** Codes into DEMAND_CLASSES. */
  classes: Uint8Array
  /** Periods that say anything. */
  known: Float64Array
  /** Mean demand of a period. */
  mean: Float64Array
  adi: Float64Array
  cv2: Float64Array
  /** Variance of a period's demand over the last half-year. */
  s2: Float64Array
  /** Mean squared change of the rate, which errors are weighed by. */
  change: Float64Array
}
