import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  upsertListEntryStep,
  type AddListEntryInput,
} from "../steps/upsert-list-entry"

export const addListEntryWorkflowId = "add-list-entry"

/** Blocks or trusts an e-mail, a phone or an IP address; kept as a hash only. */
export const addListEntryWorkflow = createWorkflow(
  addListEntryWorkflowId,
  (input: WorkflowData<AddListEntryInput>) =>
    new WorkflowResponse(upsertListEntryStep(input))
)
