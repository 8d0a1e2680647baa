import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  type RefreshTrackerInput,
  refreshTrackerStep,
} from "../steps/refresh-tracker"

export const refreshTrackerWorkflowId = "refresh-tracker"

/** Lets the next poll ask about a parcel, whenever it was due. */
export const refreshTrackerWorkflow = createWorkflow(
  refreshTrackerWorkflowId,
  (input: WorkflowData<RefreshTrackerInput>) =>
    new WorkflowResponse(refreshTrackerStep(input))
)
