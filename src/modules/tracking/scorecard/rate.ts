/** A share with what it rests on; `value` and `lower` from 0 to 1. */
export type Rate = {
  count: number
  n: number
  /** null where nothing was counted. */
  value: number | null
  /** Lower end of the Wilson 95 % interval. */
  lower: number | null
}
