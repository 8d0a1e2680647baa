import type { RuleAction } from "../../src/types/rule-language"

export const actionNames = [
  "hold",
  "tag",
  "priority",
  "assign",
  "ship_complete",
  "prefer_location",
  "notify",
] as const satisfies readonly RuleAction["action"][]

/** An action that says nothing yet. */
export function makeAction(name: RuleAction["action"]): RuleAction {
  switch (name) {
    case "hold":
      return { action: "hold", type: "RULE" }
    case "priority":
      return { action: "priority", value: 0 }
    case "ship_complete":
      return { action: "ship_complete", value: true }
    default:
      return { action: name, value: "" }
  }
}
