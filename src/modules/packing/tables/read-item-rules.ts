import { AS_GIVEN } from "../cartonise/input/as-given"
import type { PackItem } from "../cartonise/input/pack-item"
import { limits } from "./limits"
import type { PackRow } from "./pack-row"

type ItemRules = Omit<PackItem, "row" | "item_id" | "quantity" | "vertical"> & {
  /** Null where the cell is empty. */
  vertical: string | null
}

/**
 * An item's size, weight and how it packs.
 *
 * @throws BadCell for the first bad cell.
 */
export const readItemRules = (row: PackRow): ItemRules => ({
  length_mm: row.whole("length_mm", 1, limits.length_mm),
  width_mm: row.whole("width_mm", 1, limits.length_mm),
  height_mm: row.whole("height_mm", 1, limits.length_mm),
  weight_g: row.whole("weight_g", 0, limits.weight_g),
  vertical: readVertical(row),
  max_per_box: row.whole("max_per_box", 1, limits.quantity),
  group: row.text("group") || null,
  tags: row.words("tags"),
  apart: row.words("apart"),
  nothing_on_top: row.flag("nothing_on_top"),
  max_load_g: row.whole("max_load_g", 0, limits.weight_g),
  own_box: row.flag("own_box"),
  bottom_only: row.flag("bottom_only"),
})

function readVertical(row: PackRow): string | null {
  const text = row.text("vertical")
  return text === AS_GIVEN || /^[lwh]{0,3}$/.test(text)
    ? text || null
    : row.refuse("vertical", `"${text}" has letters other than l, w and h`)
}
