import type { CheckedBox } from "./checked-box"
import type { PlanProblem } from "./plan-problem"

/** Above the floor enough of each base rests on tops at its height. */
export function checkSupport(
  { number, carton, units }: CheckedBox,
  percent: number
): PlanProblem[] {
  return units.flatMap(({ unit, item }): PlanProblem[] => {
    if (unit.z <= carton.pad_mm) {
      return []
    }
    const rests = units
      .map(({ unit: below }) =>
        below.z + below.dz === unit.z
          ? shared(unit.x, unit.dx, below.x, below.dx) *
            shared(unit.y, unit.dy, below.y, below.dy)
          : 0
      )
      .reduce((sum, area) => sum + area, 0)
    const name = `Unit ${unit.unit} of row ${unit.row}`
    return [
      ...(item.bottom_only
        ? [`${name} belongs on the bottom and is not there.`]
        : []),
      ...(rests * 100 < unit.dx * unit.dy * percent
        ? [`${name} rests on ${rests} mm² of ${unit.dx * unit.dy}.`]
        : []),
    ].map((message) => ({ rule: "support", box: number, message }))
  })
}

const shared = (a: number, da: number, b: number, db: number) =>
  Math.max(0, Math.min(a + da, b + db) - Math.max(a, b))
