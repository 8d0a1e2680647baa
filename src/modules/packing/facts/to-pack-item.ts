import type { PackItem } from "../cartonise/input/pack-item"
import { verticalOfRotation } from "../cartonise/input/vertical-of-rotation"
import type { PackingOptions } from "../options"
import { type CoreSize, toUnitSize } from "./to-unit-size"

/** What a row of `packing_item_profile` says of packing. */
export type ItemProfileFacts = Omit<
  PackItem,
  "row" | "item_id" | "quantity" | "vertical"
> & {
  /** Null: the shop's default. */
  vertical: string | null
  /** Wrapping at each side. */
  wrap_mm: number
}

/** Goods of an order line, with what core and our profile know of them. */
export type GoodsToPack = {
  /** Number of the order line: named in the plan. */
  row: number
  inventory_item_id: string
  /** Inventory units. */
  quantity: number
  /** The inventory item's own numbers, in the shop's units. */
  core: CoreSize | null
  profile: ItemProfileFacts | null
}

/**
 * Shapes goods as the cartoniser reads them. What the profile says stands
 * before core's numbers; what nobody measured stays null.
 */
export function toPackItem(
  { row, inventory_item_id, quantity, core, profile }: GoodsToPack,
  options: Pick<PackingOptions, "units" | "rotation">
): PackItem {
  return {
    row,
    item_id: inventory_item_id,
    quantity,
    ...toUnitSize(core, profile, options.units),
    vertical: profile?.vertical ?? verticalOfRotation[options.rotation],
    max_per_box: profile?.max_per_box ?? null,
    group: profile?.group ?? null,
    tags: profile?.tags ?? [],
    apart: profile?.apart ?? [],
    nothing_on_top: profile?.nothing_on_top ?? false,
    max_load_g: profile?.max_load_g ?? null,
    own_box: profile?.own_box ?? false,
    bottom_only: profile?.bottom_only ?? false,
  }
}
