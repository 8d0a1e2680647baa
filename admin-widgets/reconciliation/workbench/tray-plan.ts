import type { MatchDraft } from "../../api/match-draft"

/** What a tray's confirmation does, in signed minor units. */
export type TrayPlan = {
  /** One for each line, in the order of the lines. */
  matches: MatchDraft[]
  lines_minor: bigint
  items_minor: bigint
  /** Lines less items: above what items take, or below what they want. */
  difference_minor: bigint
  /** What the difference becomes: the line's credit, or still owed. */
  remainder: "none" | "unapplied" | "open"
  /** Why it cannot be confirmed at all. */
  problem:
    | "no_line"
    | "no_item"
    | "currency"
    | "direction"
    | "too_much"
    | "idle_line"
    | "idle_item"
    | null
}
