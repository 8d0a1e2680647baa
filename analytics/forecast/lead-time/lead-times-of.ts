import type { LeadPlan } from "./lead-plan"

/** An item's own lead times in periods, else those of all; may be empty. */
export const leadTimesOf = (
  { all, items }: LeadPlan,
  id: string
): readonly number[] => items.get(id) ?? all
