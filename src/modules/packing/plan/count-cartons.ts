import type { PlannedBoxRow } from "../../../types/packing-plan"

/** How many of each carton boxes take, by carton id. */
export function countCartons(boxes: PlannedBoxRow[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { carton_id } of boxes) {
    counts.set(carton_id, (counts.get(carton_id) ?? 0) + 1)
  }
  return counts
}
