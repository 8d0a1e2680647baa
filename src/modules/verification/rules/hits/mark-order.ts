import type { RuleAction } from "../../../../types/rule-language"
import type { OrderMarks } from "./order-marks"

/**
 * What actions make of an order's marks, one after another: of two that set
 * the same, the later stays; tags add up.
 */
export const markOrder = (
  before: OrderMarks,
  actions: RuleAction[]
): OrderMarks => actions.reduce(mark, before)

function mark(marks: OrderMarks, action: RuleAction): OrderMarks {
  switch (action.action) {
    case "tag":
      return { ...marks, tags: [...new Set([...marks.tags, action.value])] }
    case "priority":
      return { ...marks, priority: action.value }
    case "assign":
      return { ...marks, assigned_to: action.value }
    case "ship_complete":
      return { ...marks, ship_complete: action.value }
    case "prefer_location":
      return { ...marks, preferred_location_id: action.value }
    default:
      return marks
  }
}
