import type { PackItem } from "./pack-item"

/** A row whose size and weight are known. */
export type MeasuredItem = PackItem & {
  length_mm: number
  width_mm: number
  height_mm: number
  weight_g: number
}

export const isMeasured = (item: PackItem): item is MeasuredItem =>
  item.length_mm !== null &&
  item.width_mm !== null &&
  item.height_mm !== null &&
  item.weight_g !== null
