import type { FactRows } from "../facts/fact-rows"
import { findProfileProblem } from "./find-profile-problem"
import { limits } from "./limits"
import type { PackRow } from "./pack-row"
import { readFactTable } from "./read-fact-table"
import { readItemRules } from "./read-item-rules"

/** A line of the item table: an SKU of core, and what its columns say. */
export type ProfileLine = Omit<
  FactRows["item_profiles"],
  "inventory_item_id"
> & { sku: string }

const columns = {
  required: ["sku"],
  optional: [
    "length_mm",
    "width_mm",
    "height_mm",
    "weight_g",
    "vertical",
    "max_per_box",
    "group",
    "tags",
    "apart",
    "nothing_on_top",
    "max_load_g",
    "own_box",
    "bottom_only",
    "wrap_mm",
    "tracks_serial",
    "tracks_lot",
  ],
}

/** Reads how items pack; the columns are those of `order-cycle pack`. */
export const readProfileTable = (text: string) =>
  readFactTable(text, columns, toLine)

function toLine(row: PackRow): ProfileLine {
  const line = {
    sku: row.id("sku"),
    ...readItemRules(row),
    wrap_mm: row.whole("wrap_mm", 0, limits.wrap_mm) ?? 0,
    tracks_serial: row.flag("tracks_serial"),
    tracks_lot: row.flag("tracks_lot"),
  }
  const bad = findProfileProblem(line)
  return bad ? row.refuse(bad.column, bad.problem) : line
}
