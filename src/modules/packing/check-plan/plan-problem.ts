/** What is wrong with a plan: where, and the rule that it breaks. */
export type PlanProblem = {
  rule:
    | "counts"
    | "carton"
    | "bounds"
    | "overlap"
    | "orientation"
    | "support"
    | "weight"
    | "load"
    | "together"
  /** Place of the box in the plan; null when it is about the whole plan. */
  box: number | null
  message: string
}
