import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { removeListEntryStep } from "../steps/remove-list-entry"

export const removeListEntryWorkflowId = "remove-list-entry"

/** Takes somebody off a list. */
export const removeListEntryWorkflow = createWorkflow(
  removeListEntryWorkflowId,
  (input: WorkflowData<{ id: string }>) =>
    new WorkflowResponse(removeListEntryStep(input))
)
