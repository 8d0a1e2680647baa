import { addDays } from "../demand/add-days"
import { leadTimeQuantile } from "../lead-time/lead-time-quantile"
import type { SuggestionInputs } from "./suggestion-inputs"

/** Known orders that fall due before a later order could serve them. */
export function projectDue(
  { project, today, lead_times }: SuggestionInputs,
  service: number,
  reviewDays: number
): number {
  const days = leadTimeQuantile(lead_times, service) + reviewDays
  const last = addDays(today, days)
  return project
    .filter(({ due_on }) => due_on <= last)
    .reduce((sum, { quantity }) => sum + quantity, 0)
}
