import type { RuleAction } from "../../../../types/rule-language"

/** Whether the database alone can do an action; others need other systems. */
export const isDoable = (
  action: RuleAction,
  knownLocations: string[]
): boolean =>
  action.action === "prefer_location"
    ? knownLocations.includes(action.value)
    : action.action !== "notify"
