import type { NewPickTask } from "./plan-pick-tasks"

/** A task that is not cancelled, in inventory units. */
export type KnownTask = {
  id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  quantity: number
  picked: number
  short: number
  /** Units in parcels that were not voided. */
  in_parcels: number
  /** Of these, units that core has fulfilled. */
  fulfilled: number
}

/** What a line still needs of an item, and what is reserved, wherever. */
export type LineBalance = {
  line_item_id: string
  inventory_item_id: string
  required: number
  /** Units that wait for stock among them. */
  reserved: number
}

/** A task that gets so many units more, or fewer. */
export type TaskCorrection = { id: string; by: number }

type Work = { added: NewPickTask[]; corrected: TaskCorrection[] }

/**
 * What makes an order's tasks ask for what is reserved, no more and no less:
 * a kill, an edit of core's or a move left them otherwise. Where more is
 * reserved for a line than it needs, somebody is amid a change, and its tasks
 * stay; they shrink only where just what it needs is reserved, and by units
 * that nobody has in hand.
 *
 * @param wanted tasks as the reservations ask for them.
 */
export function planTaskCorrections(
  wanted: NewPickTask[],
  known: KnownTask[],
  lines: LineBalance[]
): Work {
  const excessOf = (task: Place) => {
    const line = lines.find((one) => isOfLine(one, task))
    return line ? line.reserved - line.required : 0
  }
  const corrections = known.map((task) => {
    const units = wanted.find((one) => isSame(one, task))?.quantity ?? 0
    return { id: task.id, by: correction(task, units, excessOf(task)) }
  })
  return {
    added: wanted.filter(
      (task) =>
        !known.some((one) => isSame(one, task)) &&
        (excessOf(task) <= 0 || !known.some((one) => isOfLine(one, task)))
    ),
    corrected: corrections.filter(({ by }) => by !== 0),
  }
}

/** Missed units may be reserved where they lack, or elsewhere already. */
function correction(task: KnownTask, units: number, excess: number): number {
  const most = task.quantity - task.fulfilled
  if (units > most) {
    return excess <= 0 ? units - most : 0
  }
  const least = most - task.short
  const loose =
    task.quantity - task.short - Math.max(task.picked, task.in_parcels)
  return units < least && excess === 0
    ? -Math.max(0, Math.min(least - units, loose))
    : 0
}

type Place = Pick<
  NewPickTask,
  "line_item_id" | "inventory_item_id" | "location_id"
>

const isOfLine = (
  one: Omit<Place, "location_id">,
  task: Omit<Place, "location_id">
) =>
  one.line_item_id === task.line_item_id &&
  one.inventory_item_id === task.inventory_item_id

/** Goods whose stock nobody manages have one task, wherever it is. */
const isSame = (one: Place, task: Place) =>
  isOfLine(one, task) &&
  (one.inventory_item_id === "" || one.location_id === task.location_id)
