/**
 * Units that cannot be told from each other when they are packed. `item`,
 * `group` and `tags` are numbers in the order, so that boxes compare quickly.
 */
export type UnitType = {
  /** Place in the order's list of types, sorted by content. */
  index: number
  item: number
  item_id: string
  /** The rows it comes from with how many units of each. */
  rows: { row: number; quantity: number }[]
  count: number
  length: number
  width: number
  height: number
  /** dx, dy, dz of each way it may lie. */
  orientations: Int32Array
  weight: number
  volume: number
  maxPerBox: number
  /** -1 without a group. */
  group: number
  /** Indexes of types with which it shares no box; itself for one per box. */
  apart: number[]
  nothingOnTop: boolean
  /** Infinity without a limit; 0 of `nothing_on_top` is told apart. */
  maxLoad: number
  ownBox: boolean
  bottomOnly: boolean
}
