import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { composeAlertEvents } from "../alerts/compose-alert-events"
import { type CloseAlertInput, closeAlertStep } from "../steps/close-alert"

export const closeAlertWorkflowId = "close-stock-alert"

/**
 * A person closes an alert; it is quiet for a week.
 *
 * @throws MedusaError NOT_FOUND, NOT_ALLOWED.
 */
export const closeAlertWorkflow = createWorkflow(
  closeAlertWorkflowId,
  (input: WorkflowData<CloseAlertInput>) => {
    const settled = closeAlertStep(input)
    composeAlertEvents(settled)
    return new WorkflowResponse(settled)
  }
)
