import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  recordPrintsStep,
  type RecordPrintsInput,
} from "../steps/record-prints"

export const recordPrintsWorkflowId = "record-document-prints"

/** Keeps in mind who got the files of papers. */
export const recordPrintsWorkflow = createWorkflow(
  recordPrintsWorkflowId,
  (input: WorkflowData<RecordPrintsInput>) =>
    new WorkflowResponse(recordPrintsStep(input))
)
