import type { PlannedUnit } from "../cartonise/plan/pack-plan"
import type { CheckedBox } from "./checked-box"
import type { PlanProblem } from "./plan-problem"

/** No two units take the same room. */
export function checkOverlap({ number, units }: CheckedBox): PlanProblem[] {
  return units.flatMap(({ unit: one }, at) =>
    units
      .slice(at + 1)
      .filter(({ unit: other }) => collide(one, other))
      .map(({ unit: other }): PlanProblem => ({
        rule: "overlap",
        box: number,
        message:
          `Unit ${one.unit} of row ${one.row} and unit ${other.unit} of ` +
          `row ${other.row} overlap.`,
      }))
  )
}

const collide = (a: PlannedUnit, b: PlannedUnit) =>
  a.x < b.x + b.dx &&
  b.x < a.x + a.dx &&
  a.y < b.y + b.dy &&
  b.y < a.y + a.dy &&
  a.z < b.z + b.dz &&
  b.z < a.z + a.dz
