import type { CheckedBox, CheckedUnit } from "./checked-box"
import type { PlanProblem } from "./plan-problem"

/** What bears nothing has nothing above it, and loads keep their limits. */
export function checkColumns({ number, units }: CheckedBox): PlanProblem[] {
  return units.flatMap(({ unit, item }): PlanProblem[] => {
    if (!item.nothing_on_top && item.max_load_g === null) {
      return []
    }
    const above = units.filter((other) => isAbove(other, unit))
    const load = above.reduce((sum, one) => sum + (one.item.weight_g ?? NaN), 0)
    const name = `Unit ${unit.unit} of row ${unit.row}`
    return [
      ...(item.nothing_on_top && above.length
        ? [`${name} bears nothing, and ${above.length} units are above it.`]
        : []),
      ...(load > (item.max_load_g ?? Infinity)
        ? [`${name} bears ${item.max_load_g} g, and ${load} g are above it.`]
        : []),
    ].map((message) => ({ rule: "load", box: number, message }))
  })
}

const isAbove = (
  { unit: high }: CheckedUnit,
  { x, y, z, dx, dy, dz }: CheckedUnit["unit"]
) =>
  high.z >= z + dz &&
  high.x < x + dx &&
  x < high.x + high.dx &&
  high.y < y + dy &&
  y < high.y + high.dy
