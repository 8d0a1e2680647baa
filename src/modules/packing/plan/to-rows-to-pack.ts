import type { PackItem } from "../cartonise/input/pack-item"
import type { RowToPack } from "./compose-plan"

/** Goods of a pick task, as one row whose quantity is all that waits. */
export type TaskGoods = {
  item: Omit<PackItem, "row">
  task: RowToPack["task"] & {
    line_item_id: string
    /** Inventory units in one unit of the order line. */
    required_quantity: number
    /** Different inventory items that one unit of the line consists of. */
    parts: number
  }
}

/** So many sets get a group each; more are one group that stays together. */
const SETS = 50

/**
 * Numbers the goods and keeps each set whole: its parts are a group, which is
 * packed into one box, because core ships whole units of a line.
 */
export function toRowsToPack(goods: TaskGoods[]): RowToPack[] {
  return goods
    .flatMap(({ item, task }) =>
      isSet(task) ? splitSets(item, task) : [{ item, task }]
    )
    .map(({ item, task: { id, sku, title } }, index) => ({
      item: { ...item, row: index + 1 },
      task: { id, sku, title },
    }))
}

const isSet = ({ parts, required_quantity }: TaskGoods["task"]) =>
  parts > 1 || required_quantity > 1

function splitSets(item: TaskGoods["item"], task: TaskGoods["task"]) {
  const sets = item.quantity / task.required_quantity
  if (sets > SETS || !Number.isInteger(sets)) {
    return [{ item: { ...item, group: `${task.line_item_id}` }, task }]
  }
  return Array.from({ length: sets }, (_, set) => ({
    item: {
      ...item,
      quantity: task.required_quantity,
      group: `${task.line_item_id}:${set}`,
    },
    task,
  }))
}
