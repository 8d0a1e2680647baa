import type { PlannedBoxRow } from "../../../types/packing-plan"
import { toLineQuantities } from "../parcel/to-line-quantities"

/** A pick task with the inventory units that no parcel holds yet. */
export type WaitingTask = {
  id: string
  line_item_id: string
  inventory_item_id: string
  title: string
  remaining: number
  required_quantity: number
  parts: number
}

export type PlannedParcel<Task> = {
  /** Place of the box in the plan from 1; null: these units are in no box. */
  box_number: number | null
  units: { task: Task; quantity: number }[]
}

/**
 * Shares waiting units out over a plan's boxes; what the plan leaves out is in
 * a parcel without a box.
 *
 * @returns null where the plan is not of these units any more, or where a set
 *   would be broken up: then all of it is packed by hand.
 */
export function toPlannedParcels<Task extends WaitingTask>(
  waiting: Task[],
  boxes: PlannedBoxRow[]
): PlannedParcel<Task>[] | null {
  const left = new Map(waiting.map((task) => [task.id, task.remaining]))
  const parcels = boxes.map(({ units }, index) => {
    const counts = new Map<string, number>()
    for (const { pick_task_id } of units) {
      counts.set(pick_task_id, (counts.get(pick_task_id) ?? 0) + 1)
      left.set(pick_task_id, (left.get(pick_task_id) ?? 0) - 1)
    }
    return { box_number: index + 1, units: toUnits(waiting, counts) }
  })
  if ([...left.values()].some((units) => units < 0)) {
    return null
  }
  const rest = { box_number: null, units: toUnits(waiting, left) }
  const all = rest.units.length ? [...parcels, rest] : parcels
  return all.every(isOfWholeLines) ? all : null
}

function toUnits<Task extends WaitingTask>(
  waiting: Task[],
  counts: Map<string, number>
) {
  return waiting.flatMap((task) => {
    const quantity = counts.get(task.id) ?? 0
    return quantity > 0 ? [{ task, quantity }] : []
  })
}

const isOfWholeLines = ({ units }: PlannedParcel<WaitingTask>) =>
  toLineQuantities(units.map(({ task, quantity }) => ({ ...task, quantity })))
    .problem === null
