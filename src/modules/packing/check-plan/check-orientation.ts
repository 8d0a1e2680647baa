import type { PackItem } from "../cartonise/input/pack-item"
import type { PlannedUnit } from "../cartonise/plan/pack-plan"
import type { CheckedBox } from "./checked-box"
import type { PlanProblem } from "./plan-problem"

/** Each unit has its own three edges, and one that may stand up does. */
export const checkOrientation = ({
  number,
  units,
}: CheckedBox): PlanProblem[] =>
  units
    .filter(({ unit, item }) => !mayLie(unit, item))
    .map(({ unit: { row, unit, dx, dy, dz } }) => ({
      rule: "orientation",
      box: number,
      message: `Unit ${unit} of row ${row} may not lie as ${dx} × ${dy} × ${dz} mm.`,
    }))

function mayLie({ dx, dy, dz }: PlannedUnit, item: PackItem): boolean {
  const { length_mm: l, width_mm: w, height_mm: h, vertical } = item
  if (l === null || w === null || h === null) {
    return false
  }
  if (vertical === "as_given") {
    return dx === l && dy === w && dz === h
  }
  const onBase = (a: number, b: number) =>
    (dx === a && dy === b) || (dx === b && dy === a)
  return (
    (vertical.includes("l") && dz === l && onBase(w, h)) ||
    (vertical.includes("w") && dz === w && onBase(l, h)) ||
    (vertical.includes("h") && dz === h && onBase(l, w))
  )
}
