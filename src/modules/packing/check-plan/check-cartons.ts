import type { Carton } from "../cartonise/input/carton"
import type { PackPlan } from "../cartonise/plan/pack-plan"
import type { PlanProblem } from "./plan-problem"

/** Only cartons there are, no more of each than there are or allowed. */
export function checkCartons(
  cartons: readonly Carton[],
  { boxes }: PackPlan
): PlanProblem[] {
  const used = new Map<string, number>()
  for (const { carton_id } of boxes) {
    used.set(carton_id, (used.get(carton_id) ?? 0) + 1)
  }
  const problems = boxes.flatMap(({ units }, box): PlanProblem[] =>
    units.length ? [] : [{ rule: "carton", box, message: "The box is empty." }]
  )
  for (const [id, count] of used) {
    const carton = cartons.find(({ carton_id }) => carton_id === id)
    const most = Math.min(
      carton?.stock ?? Infinity,
      carton?.max_per_order ?? Infinity
    )
    if (!carton || count > most) {
      problems.push({
        rule: "carton",
        box: null,
        message: carton
          ? `${count} cartons ${id} are used, ${most} may be.`
          : `There is no carton ${id}.`,
      })
    }
  }
  return problems
}
