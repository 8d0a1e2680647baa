import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { composeAlertEvents } from "../alerts/compose-alert-events"
import {
  refreshAlertsStep,
  type RefreshAlertsInput,
} from "../steps/refresh-alerts"

export const refreshAlertsWorkflowId = "refresh-stock-alerts"

/**
 * Opens and closes alerts of items by what is on the shelf now.
 *
 * @returns what was opened and closed.
 */
export const refreshAlertsWorkflow = createWorkflow(
  refreshAlertsWorkflowId,
  (input: WorkflowData<RefreshAlertsInput>) => {
    const settled = refreshAlertsStep(input)
    composeAlertEvents(settled)
    return new WorkflowResponse(settled)
  }
)
