/** One item's known past, periods of the panel from `start` before `end`. */
export type ItemHistory = {
  start: number
  end: number
  /** By period. */
  quantity: Float64Array
  /** By period; 1 where nobody recorded stock. */
  exposure: Float64Array
  /** Lines by period, or units that count as such. */
  counts: Float64Array
  /** y/e of the periods that say anything, oldest first. */
  values: Float64Array
  /** How many of `values` are known before each period. */
  known: Int32Array
}
