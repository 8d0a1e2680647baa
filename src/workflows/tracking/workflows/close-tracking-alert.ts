import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { toClosingEntries } from "../alerts/to-closing-entries"
import {
  closeTrackingAlertStep,
  type CloseTrackingAlertInput,
} from "../steps/close-tracking-alert"

export const closeTrackingAlertWorkflowId = "close-tracking-alert"

/**
 * Closes an alert for a person's reason: its cause opens none again.
 *
 * @returns the alert's id, kind, order and tracker.
 */
export const closeTrackingAlertWorkflow = createWorkflow(
  closeTrackingAlertWorkflowId,
  (input: WorkflowData<CloseTrackingAlertInput>) => {
    const alert = closeTrackingAlertStep(input)
    recordTimelineStep(transform({ alert, input }, toClosingEntries))
    return new WorkflowResponse(alert)
  }
)
