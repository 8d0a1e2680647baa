/** A pick task that is not cancelled; counted in inventory units. */
export type CuttableTask = {
  id: string
  line_item_id: string
  inventory_item_id: string
  location_id: string
  title: string
  quantity: number
  picked: number
  short: number
  state: string
}

/** A parcel that was not voided. */
export type CuttableParcel = {
  id: string
  code: string
  state: string
  /** Whether a label binds it, so that it cannot be opened again. */
  is_bound: boolean
  items: { pick_task_id: string; quantity: number }[]
}

export type CutUnits = {
  line_id: string
  inventory_item_id: string
  location_id: string
  units: number
}

export type TaskCuts = {
  /** Parcels that hold cancelled units, and what of them goes back. */
  parcels: {
    id: string
    code: string
    state: string
    put_away: { line_id: string; title: string; units: number }[]
  }[]
  tasks: {
    id: string
    quantity: number
    picked: number
    short: number
    state: "open" | "picking" | "picked" | "short" | "canceled"
  }[]
}

/** Parcels that were closed: their units left their shelves. */
const isClosed = ({ state }: CuttableParcel) => state !== "open"

/**
 * What cancelled units mean for picking: tasks shrink, and a parcel that
 * holds more than is left is opened again: what is cancelled of it is put
 * away, the rest is packed anew.
 */
export function planTaskCuts(
  tasks: CuttableTask[],
  parcels: CuttableParcel[],
  cuts: CutUnits[]
): TaskCuts {
  const cutOf = (task: CuttableTask) =>
    cuts
      .filter(
        (cut) =>
          cut.line_id === task.line_item_id &&
          cut.inventory_item_id === task.inventory_item_id &&
          cut.location_id === task.location_id
      )
      .reduce((sum, { units }) => sum + units, 0)
  const excess = new Map(
    tasks.map((task) => [task.id, cutOf(task) - loose(task, parcels)])
  )
  const voided = parcels.filter(
    ({ is_bound, items }) =>
      !is_bound &&
      items.some(({ pick_task_id }) => (excess.get(pick_task_id) ?? 0) > 0)
  )
  return {
    parcels: voided.map((parcel) => ({
      id: parcel.id,
      code: parcel.code,
      state: parcel.state,
      put_away: isClosed(parcel) ? toPutAway(parcel, tasks, excess) : [],
    })),
    tasks: tasks
      .filter((task) => cutOf(task) > 0 || unitsIn(task, voided) > 0)
      .map((task) => shrink(task, cutOf(task), voided)),
  }
}

/** Units of a task that are in no parcel and were not missed. */
const loose = (task: CuttableTask, parcels: CuttableParcel[]) =>
  task.quantity - task.short - unitsIn(task, parcels)

const unitsIn = (task: CuttableTask, parcels: CuttableParcel[]) =>
  parcels
    .flatMap(({ items }) => items)
    .filter(({ pick_task_id }) => pick_task_id === task.id)
    .reduce((sum, { quantity }) => sum + quantity, 0)

const toPutAway = (
  parcel: CuttableParcel,
  tasks: CuttableTask[],
  excess: Map<string, number>
) =>
  tasks.flatMap((task) => {
    const units = Math.min(excess.get(task.id) ?? 0, unitsIn(task, [parcel]))
    const { line_item_id: line_id, title } = task
    return units > 0 ? [{ line_id, title, units }] : []
  })

function shrink(
  task: CuttableTask,
  cut: number,
  voided: CuttableParcel[]
): TaskCuts["tasks"][number] {
  const { id, quantity } = task
  const left = quantity - cut
  const picked = Math.min(
    task.picked - unitsIn(task, voided.filter(isClosed)),
    Math.max(0, left)
  )
  if (left <= 0) {
    return { id, quantity, picked: 0, short: 0, state: "canceled" }
  }
  const short = Math.min(task.short, left - picked)
  const open = picked > 0 ? "picking" : "open"
  const done = picked > 0 ? "picked" : "short"
  return {
    id,
    quantity: left,
    picked,
    short,
    state: picked + short >= left ? done : open,
  }
}
