import type { Carton } from "../cartonise/input/carton"
import type { PackItem } from "../cartonise/input/pack-item"
import type { PackPlan } from "../cartonise/plan/pack-plan"
import { checkBounds } from "./check-bounds"
import { checkCartons } from "./check-cartons"
import { checkColumns } from "./check-columns"
import { checkCounts } from "./check-counts"
import { checkGroups } from "./check-groups"
import { checkOrientation } from "./check-orientation"
import { checkOverlap } from "./check-overlap"
import { checkSupport } from "./check-support"
import { checkTogether } from "./check-together"
import { checkWeight } from "./check-weight"
import type { CheckedBox } from "./checked-box"
import type { PlanProblem } from "./plan-problem"

/**
 * Proves a plan against the goods and cartons it was made from. It knows only
 * a plan's public shape and shares no code with what makes plans.
 *
 * @param cartons with the stock there was before the plan.
 * @param support percent of a base that must rest on tops.
 * @returns all that is wrong; an empty list for a sound plan.
 */
export function checkPlan(
  items: readonly PackItem[],
  cartons: readonly Carton[],
  plan: PackPlan,
  support: number
): PlanProblem[] {
  const rows = new Map(items.map((item) => [item.row, item]))
  const boxes = plan.boxes.flatMap((box, number): CheckedBox[] => {
    const carton = cartons.find((one) => one.carton_id === box.carton_id)
    const units = box.units.flatMap((unit) => {
      const item = rows.get(unit.row)
      return item ? { unit, item } : []
    })
    return carton ? [{ number, box, carton, units }] : []
  })
  return [
    ...checkCounts(items, plan),
    ...checkCartons(cartons, plan),
    ...checkGroups(items, plan),
    ...checkTogether(boxes),
    ...boxes.flatMap((box) => [
      ...checkBounds(box),
      ...checkOverlap(box),
      ...checkOrientation(box),
      ...checkSupport(box, support),
      ...checkWeight(box),
      ...checkColumns(box),
    ]),
  ]
}
