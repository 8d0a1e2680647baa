import type { PackItem } from "../../modules/packing/cartonise/input/pack-item"
import { verticalOfRotation } from "../../modules/packing/cartonise/input/vertical-of-rotation"
import { limits } from "./limits"
import type { PackRow } from "./pack-row"
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

const toItem = (row: PackRow, vertical: string): PackItem => ({
  row: row.line,
  item_id: row.id("item_id"),
  quantity: row.needed("quantity", 1, limits.quantity),
  length_mm: row.whole("length_mm", 1, limits.length_mm),
  width_mm: row.whole("width_mm", 1, limits.length_mm),
  height_mm: row.whole("height_mm", 1, limits.length_mm),
  weight_g: row.whole("weight_g", 0, limits.weight_g),
  vertical: readVertical(row) || vertical,
  max_per_box: row.whole("max_per_box", 1, limits.quantity),
  group: row.text("group") || null,
  tags: row.words("tags"),
  apart: row.words("apart"),
  nothing_on_top: row.flag("nothing_on_top"),
  max_load_g: row.whole("max_load_g", 0, limits.weight_g),
  own_box: row.flag("own_box"),
  bottom_only: row.flag("bottom_only"),
})

function readVertical(row: PackRow): string {
  const text = row.text("vertical")
  return /^[lwh]{0,3}$/.test(text)
    ? text
    : row.refuse("vertical", `"${text}" has letters other than l, w and h`)
}
