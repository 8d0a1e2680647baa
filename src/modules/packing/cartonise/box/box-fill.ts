/** What one attempt put into a box. */
export type BoxFill = {
  /** Units by type index. */
  taken: Int32Array
  units: number
  weight: number
  volume: number
  /** Everything there was is in. */
  all: boolean
  /** type, x1, y1, z1, x2, y2, z2 of each unit, inside the padding. */
  placed: Int32Array
}
