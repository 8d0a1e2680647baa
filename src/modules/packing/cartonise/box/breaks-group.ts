import type { UnitType } from "./unit-type"

/**
 * The last group of an order of types that is neither whole in the box nor
 * wholly outside; -1 without one.
 */
export function breaksGroup(
  types: UnitType[],
  order: readonly number[],
  taken: Int32Array
): number {
  let broken = -1
  const inside = new Map<number, boolean>()
  for (const index of order) {
    const { group, count } = types[index]
    if (group === -1) {
      continue
    }
    const whole = taken[index] === count
    const before = inside.get(group)
    if ((taken[index] > 0 && !whole) || (before ?? whole) !== whole) {
      broken = group
    }
    inside.set(group, whole)
  }
  return broken
}
