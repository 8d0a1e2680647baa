import type { PackItem } from "../../modules/packing/cartonise/input/pack-item"
import { verticalOfRotation } from "../../modules/packing/cartonise/input/vertical-of-rotation"
import { limits } from "../../modules/packing/tables/limits"
import { readItemRules } from "../../modules/packing/tables/read-item-rules"
import type { PackRow } from "../../modules/packing/tables/pack-row"
import { type PackTable, readPackTable } from "./read-pack-table"

const REQUIRED = [
  "order_id",
  "item_id",
  "quantity",
  "length_mm",
  "width_mm",
  "height_mm",
  "weight_g",
]

const OPTIONAL = [
  "vertical",
  "max_per_box",
  "group",
  "tags",
  "apart",
  "nothing_on_top",
  "max_load_g",
  "own_box",
  "bottom_only",
]

/**
 * Goods by order, orders as they first come in the file.
 *
 * @throws Error with file, line and column of the first bad cell.
 */
export function readItems(
  bytes: Uint8Array,
  file: string,
  rotation: keyof typeof verticalOfRotation
): { orders: Map<string, PackItem[]>; unknown: PackTable["unknown"] } {
  const { rows, unknown } = readPackTable(bytes, file, REQUIRED, OPTIONAL)
  const orders = new Map<string, PackItem[]>()
  for (const row of rows) {
    const id = row.id("order_id")
    const items = orders.get(id) ?? []
    orders.set(id, items)
    items.push(toItem(row, verticalOfRotation[rotation]))
  }
  return { orders, unknown }
}

function toItem(row: PackRow, vertical: string): PackItem {
  const item_id = row.id("item_id")
  const quantity = row.needed("quantity", 1, limits.quantity)
  const rules = readItemRules(row)
  return {
    row: row.line,
    item_id,
    quantity,
    ...rules,
    vertical: rules.vertical ?? vertical,
  }
}
