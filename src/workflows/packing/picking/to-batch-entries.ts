import type { TimelineEntry } from "../../../types/timeline"

type Batch = {
  id: string
  code: string
  location_id: string
  released_by: string | null
  released_at: Date | string | null
}

type Task = {
  order_id: string
  quantity: number
  picked: number
  short: number
  picked_by: string | null
  picked_at: Date | string | null
}

/**
 * What has happened to the orders of a batch: each once, however often it is
 * reported.
 */
export function toBatchEntries({
  batch,
  tasks,
}: {
  batch: Batch
  tasks: Task[]
}): TimelineEntry[] {
  const orders = [...new Set(tasks.map(({ order_id }) => order_id))]
  const known = {
    cause: `batch:${batch.id}`,
    payload: { batch: batch.code, location_id: batch.location_id },
  }
  return orders.flatMap((order_id): TimelineEntry[] => {
    const own = tasks.filter((task) => task.order_id === order_id)
    const last = own
      .filter(({ picked_at }) => picked_at)
      .sort((a, b) => Number(toDate(a)) - Number(toDate(b)))
      .at(-1)
    const isDone = own.every(
      (task) => task.picked + task.short >= task.quantity
    )
    return [
      ...(batch.released_at
        ? [
            {
              ...known,
              order_id,
              kind: "pick_started" as const,
              at: batch.released_at,
              actor: batch.released_by ?? "system",
            },
          ]
        : []),
      ...(last?.picked_at && isDone
        ? [
            {
              ...known,
              order_id,
              kind: "picked" as const,
              at: last.picked_at,
              actor: last.picked_by ?? "system",
            },
          ]
        : []),
    ]
  })
}

const toDate = ({ picked_at }: Task) => new Date(picked_at ?? 0)
