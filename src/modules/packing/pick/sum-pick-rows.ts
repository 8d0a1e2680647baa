import type { PickMode, PickRow } from "../../../types/pick-batch"
import type { PickableTask } from "./pickable-task"
import type { PickWalk } from "./pick-walks"
import type { ShelfPlace } from "./shelf-place"
import { sortByPlace } from "./sort-by-place"

type PickList = {
  mode: PickMode
  walk: PickWalk
  /** Those that are to be served first, first. */
  tasks: PickableTask[]
  /** Where items lie, by inventory item, in the order of the walk. */
  places: Map<string, ShelfPlace[]>
}

/**
 * What is taken from the shelves, in the order of the walk: one row per item,
 * and in a cluster per tote and item, because each order has a tote.
 */
export function sumPickRows({
  mode,
  walk,
  tasks,
  places,
}: PickList): PickRow[] {
  const groups = new Map<string, PickableTask[]>()
  for (const task of tasks) {
    const key = toKey(task, mode)
    groups.set(key, [...(groups.get(key) ?? []), task])
  }
  const rows = [...groups].map(([key, group]) => ({
    key,
    group,
    shelf: places.get(group[0].inventory_item_id)?.[0] ?? null,
  }))
  return sortByPlace(rows, walk).map(({ key, group, shelf }) => ({
    key,
    place: shelf?.place ?? null,
    other_places: (places.get(group[0].inventory_item_id) ?? [])
      .slice(1)
      .map(({ place }) => place),
    inventory_item_id: group[0].inventory_item_id,
    sku: group[0].sku,
    title: group[0].title,
    tote: mode === "cluster" ? group[0].tote : null,
    quantity: sum(group, "quantity"),
    picked: sum(group, "picked"),
    short: sum(group, "short"),
    task_ids: group.map(({ id }) => id),
  }))
}

/** Goods without managed stock have no item; their variant tells them apart. */
function toKey(task: PickableTask, mode: PickMode): string {
  const { inventory_item_id, variant_id, title, tote, order_id } = task
  const goods = inventory_item_id || variant_id || title
  return mode === "cluster" ? `${tote ?? order_id}/${goods}` : goods
}

const sum = (tasks: PickableTask[], count: "quantity" | "picked" | "short") =>
  tasks.reduce((total, task) => total + task[count], 0)
