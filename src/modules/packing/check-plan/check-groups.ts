import type { PackItem } from "../cartonise/input/pack-item"
import type { PackPlan } from "../cartonise/plan/pack-plan"
import type { PlanProblem } from "./plan-problem"

/** A group is in one box as a whole, or stays out as a whole. */
export function checkGroups(
  items: readonly PackItem[],
  { boxes, unpacked }: PackPlan
): PlanProblem[] {
  const groups = new Map(items.map(({ row, group }) => [row, group]))
  const places = new Map<string, Set<number>>()
  const note = (row: number, place: number) => {
    const group = groups.get(row)
    if (group !== null && group !== undefined) {
      places.set(group, (places.get(group) ?? new Set()).add(place))
    }
  }
  boxes.forEach(({ units }, box) => units.forEach(({ row }) => note(row, box)))
  unpacked.forEach(({ row }) => note(row, -1))
  return [...places]
    .filter(([, { size }]) => size > 1)
    .map(([group]) => ({
      rule: "together",
      box: null,
      message: `Group ${group} is split.`,
    }))
}
