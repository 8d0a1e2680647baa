import { serviceTarget } from "../service/service-target"
import { planLevels } from "./plan-levels"
import { projectDue } from "./project-due"
import { reviewDays } from "./review-days"
import type { SuggestionInputs } from "./suggestion-inputs"
import { toOrderLine } from "./to-order-line"

/** A continuous supplier is asked again tomorrow. */
const DAILY = 1

/** Target, review, levels and order line of an item, before any quantity. */
export function planItem(inputs: SuggestionInputs) {
  const review = reviewDays(inputs.supplier)
  const days = review.days ?? DAILY
  const target = serviceTarget({ ...inputs.service, review_days: days })
  const levels = planLevels(inputs, target.service, review.days)
  const project = projectDue(inputs, target.service, days)
  return {
    review,
    target,
    levels,
    project,
    line: toOrderLine(inputs, { levels, project, reviewDays: review.days }),
  }
}
