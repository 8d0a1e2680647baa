import type { CheckedBox, CheckedUnit } from "./checked-box"
import type { PlanProblem } from "./plan-problem"

/** Who shares a box: limits per box, own boxes, tags apart. */
export function checkTogether(boxes: CheckedBox[]): PlanProblem[] {
  return boxes.flatMap(({ number, units }) => {
    const problems: string[] = []
    for (const one of units) {
      const { item_id, max_per_box, own_box } = one.item
      const alike = units.filter(({ item }) => item.item_id === item_id).length
      if (max_per_box !== null && alike > max_per_box) {
        problems.push(`${alike} units of ${item_id}, ${max_per_box} may be.`)
      }
      if (own_box && units.length > 1) {
        problems.push(`${item_id} wants a box of its own.`)
      }
      if (units.some((other) => other !== one && clash(one, other))) {
        problems.push(`${item_id} is with what it must be apart from.`)
      }
    }
    return [...new Set(problems)].map((message): PlanProblem => ({
      rule: "together",
      box: number,
      message,
    }))
  })
}

const clash = ({ item: a }: CheckedUnit, { item: b }: CheckedUnit) =>
  a.apart.some((tag) => b.tags.includes(tag))
