/** One row of goods to be packed. Whole millimetres and grams. */
export type PackItem = {
  /** Line of the file or number of the order line: named in the plan. */
  row: number
  item_id: string
  quantity: number
  /** Null is not measured: the row stays out until somebody measures it. */
  length_mm: number | null
  width_mm: number | null
  height_mm: number | null
  weight_g: number | null
  /**
   * Which of the edges l, w, h may stand up, as `h` or `lwh`. On its base a
   * unit may always be turned, except with `as_given`, which allows no turn.
   */
  vertical: string
  /** Most units of this item in one box. */
  max_per_box: number | null
  /** Rows of one group go into one box, or stay out together. */
  group: string | null
  tags: string[]
  /** Tags of other units with which a unit of this row shares no box. */
  apart: string[]
  /** Nothing lies above it in its column. */
  nothing_on_top: boolean
  /** Most weight of all units above it in its column. */
  max_load_g: number | null
  /** Each unit has a box of its own. */
  own_box: boolean
  bottom_only: boolean
}
