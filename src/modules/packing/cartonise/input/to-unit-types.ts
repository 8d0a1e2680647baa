import { listOrientations } from "../box/list-orientations"
import type { UnitType } from "../box/unit-type"
import type { MeasuredItem } from "./is-measured"
import type { PackItem } from "./pack-item"

/** Rows that are alike, with all that packing depends on. */
type Alike = { content: (string | number)[]; rows: MeasuredItem[] }

/**
 * Rows as types of units in an order that depends on nothing but their
 * content, ties by item id: shuffled rows give the same types.
 */
export function toUnitTypes(items: MeasuredItem[]): UnitType[] {
  const alike = new Map<string, Alike>()
  const limits = new Map<string, number>()
  const itemNumbers = new Map<string, number>()
  const groupNumbers = new Map<string, number>()
  for (const item of items) {
    const { item_id, max_per_box } = item
    const content = contentOf(item)
    const key = content.join("\u0000")
    const found = alike.get(key) ?? { content, rows: [] }
    found.rows.push(item)
    alike.set(key, found)
    if (max_per_box !== null) {
      limits.set(
        item_id,
        Math.min(max_per_box, limits.get(item_id) ?? Infinity)
      )
    }
  }
  const sorted = [...alike.values()].sort(compare)
  return sorted.map(({ rows }, index) => ({
    ...toType(rows),
    index,
    item: numberOf(itemNumbers, rows[0].item_id),
    maxPerBox: limits.get(rows[0].item_id) ?? Infinity,
    group: rows[0].group === null ? -1 : numberOf(groupNumbers, rows[0].group),
    apart: sorted.flatMap((other, at) =>
      areApart(rows[0], other.rows[0]) ? at : []
    ),
  }))
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const number = numbers.get(name) ?? numbers.size
  numbers.set(name, number)
  return number
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

const sortedWords = (words: string[]) =>
  words.length ? [...words].sort().join(" ") : ""

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
  sortedWords(item.tags),
  sortedWords(item.apart),
  item.group ?? "",
  item.item_id,
]

function compare({ content: a }: Alike, { content: b }: Alike): number {
  for (let at = 0; at < a.length; at++) {
    if (a[at] !== b[at]) {
      return a[at] < b[at] ? -1 : 1
    }
  }
  return 0
}
