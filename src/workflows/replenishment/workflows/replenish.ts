import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { composeAlertEvents } from "../alerts/compose-alert-events"
import { joinSettled } from "../alerts/join-settled"
import { judgeOverridesStep } from "../steps/judge-overrides"
import { planSuggestionsStep } from "../steps/plan-suggestions"
import { refreshAlertsStep } from "../steps/refresh-alerts"

export const replenishWorkflowId = "replenish"

/**
 * Makes the suggestions of the published forecast for today, if that was not
 * done yet, judges overrides that are over, and opens and closes alerts by what is on the shelf now.
 *
 * @returns the run; null when there was none to make.
 */
export const replenishWorkflow = createWorkflow(replenishWorkflowId, () => {
  judgeOverridesStep()
  const planned = planSuggestionsStep()
  const refreshed = refreshAlertsStep({ items: null })
  composeAlertEvents(transform({ planned, refreshed }, joinSettled))
  return new WorkflowResponse(transform(planned, ({ run }) => ({ run })))
})
