import type { TimelineEntry } from "../../../types/timeline"

type Allocated = {
  input: { order_id: string; actor: string }
  tasks: { location_id: string; quantity: number; created_at: Date | string }[]
}

/** Says where an order's units are taken from, once there are tasks. */
export function toAllocatedEntries({
  input,
  tasks,
}: Allocated): TimelineEntry[] {
  if (!tasks.length) {
    return []
  }
  const units: Record<string, number> = {}
  for (const { location_id, quantity } of tasks) {
    units[location_id] = (units[location_id] ?? 0) + quantity
  }
  return [
    {
      order_id: input.order_id,
      kind: "allocated",
      cause: `order:${input.order_id}`,
      at: tasks[0].created_at,
      actor: input.actor,
      payload: { units_by_location: units },
    },
  ]
}
