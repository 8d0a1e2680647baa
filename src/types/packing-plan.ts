export const planStates = [
  "proposed",
  "accepted",
  "needs_measuring",
  "refused",
  "superseded",
] as const

/**
 * `needs_measuring`: goods without size or weight are in no box; `refused`: the
 * checker found the plan wrong, so the order is packed by hand.
 */
export type PlanState = (typeof planStates)[number]
