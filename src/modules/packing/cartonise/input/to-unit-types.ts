import { listOrientations } from "../box/list-orientations"
import type { UnitType } from "../box/unit-type"
import type { MeasuredItem } from "./is-measured"
import type { PackItem } from "./pack-item"

/**
 * Rows as types of units in an order that depends on nothing but their
 * content, ties by item id: shuffled rows give the same types.
 */
export function toUnitTypes(items: MeasuredItem[]): UnitType[] {
  const alike = new Map<string, MeasuredItem[]>()
  for (const item of items) {
    const key = JSON.stringify(contentOf(item))
    const rows = alike.get(key)
    if (rows) {
      rows.push(item)
    } else {
      alike.set(key, [item])
    }
  }
  const sorted = [...alike.values()].sort(([a], [b]) => compare(a, b))
  const numberOf = (names: (string | null)[]) => {
    const distinct = [...new Set(names)]
    return (name: string | null) => distinct.indexOf(name)
  }
  const itemNumber = numberOf(sorted.map(([{ item_id }]) => item_id))
  const groupNumber = numberOf(sorted.flatMap(([{ group }]) => group ?? []))
  return sorted.map((rows, index) => ({
    ...toType(rows),
    index,
    item: itemNumber(rows[0].item_id),
    maxPerBox: Math.min(
      ...sorted.map(([{ item_id, max_per_box }]) =>
        item_id === rows[0].item_id && max_per_box !== null
          ? max_per_box
          : Infinity
      )
    ),
    group: rows[0].group === null ? -1 : groupNumber(rows[0].group),
    apart: new Set(
      sorted.flatMap(([other], at) => (areApart(rows[0], other) ? at : []))
    ),
  }))
}

function toType(rows: MeasuredItem[]) {
  const [item] = rows
  const { length_mm, width_mm, height_mm } = item
  return {
    item_id: item.item_id,
    rows: rows
      .map(({ row, quantity }) => ({ row, quantity }))
      .sort((a, b) => a.row - b.row),
    count: rows.reduce((sum, { quantity }) => sum + quantity, 0),
    length: length_mm,
    width: width_mm,
    height: height_mm,
    orientations: listOrientations(
      length_mm,
      width_mm,
      height_mm,
      item.vertical
    ),
    weight: item.weight_g,
    volume: length_mm * width_mm * height_mm,
    nothingOnTop: item.nothing_on_top,
    maxLoad: item.max_load_g ?? Infinity,
    ownBox: item.own_box,
    bottomOnly: item.bottom_only,
  }
}

const areApart = (a: PackItem, b: PackItem) =>
  a.apart.some((tag) => b.tags.includes(tag)) ||
  b.apart.some((tag) => a.tags.includes(tag))

/** Everything that packing depends on; the item's id last. */
const contentOf = (item: MeasuredItem) => [
  item.length_mm,
  item.width_mm,
  item.height_mm,
  item.weight_g,
  item.max_per_box ?? -1,
  item.max_load_g ?? -1,
  Number(item.nothing_on_top),
  Number(item.own_box),
  Number(item.bottom_only),
  item.vertical,
  [...item.tags].sort().join(" "),
  [...item.apart].sort().join(" "),
  item.group ?? "",
  item.item_id,
]

function compare(a: MeasuredItem, b: MeasuredItem): number {
  const others = contentOf(b)
  for (const [at, one] of contentOf(a).entries()) {
    if (one !== others[at]) {
      return one < others[at] ? -1 : 1
    }
  }
  return 0
}
