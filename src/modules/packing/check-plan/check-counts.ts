import type { PackItem } from "../cartonise/input/pack-item"
import type { PackPlan } from "../cartonise/plan/pack-plan"
import type { PlanProblem } from "./plan-problem"

/** Every unit is in one box or left out, none twice, none made up. */
export function checkCounts(
  items: readonly PackItem[],
  { boxes, unpacked, status }: PackPlan
): PlanProblem[] {
  const problems: string[] = []
  const seen = new Set<string>()
  const packedOf = new Map<number, number>()
  const itemOf = new Map(items.map((item) => [item.row, item]))
  for (const { row, unit, item_id } of boxes.flatMap(({ units }) => units)) {
    const item = itemOf.get(row)
    packedOf.set(row, (packedOf.get(row) ?? 0) + 1)
    if (!item || item.item_id !== item_id) {
      problems.push(`Row ${row} is no row of item ${item_id}.`)
    } else if (!Number.isInteger(unit) || unit < 1 || unit > item.quantity) {
      problems.push(`Row ${row} has no unit ${unit}.`)
    }
    if (seen.has(`${row} ${unit}`)) {
      problems.push(`Unit ${unit} of row ${row} is packed twice.`)
    }
    seen.add(`${row} ${unit}`)
  }
  for (const { row, item_id, quantity } of items) {
    const packed = packedOf.get(row) ?? 0
    const left = unpacked
      .filter((line) => line.row === row && line.item_id === item_id)
      .reduce((sum, line) => sum + line.quantity, 0)
    if (packed + left !== quantity) {
      problems.push(
        `Of ${quantity} units of row ${row}, ${packed} are packed and ${left} left out.`
      )
    }
  }
  const state = stateOf(boxes.length, unpacked.length)
  if (status !== state) {
    problems.push(`The status is ${status} and should be ${state}.`)
  }
  return problems.map((message) => ({ rule: "counts", box: null, message }))
}

const stateOf = (boxes: number, left: number): PackPlan["status"] =>
  boxes === 0 ? "unpacked" : left > 0 ? "partial" : "packed"
