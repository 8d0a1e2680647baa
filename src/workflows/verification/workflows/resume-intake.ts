import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { importEachBatchStep } from "../steps/intake/import-each-batch"

export const resumeIntakeWorkflowId = "resume-intake"

/** Goes on with imports that were cut off or whose event was lost. */
export const resumeIntakeWorkflow = createWorkflow(
  resumeIntakeWorkflowId,
  () => new WorkflowResponse(importEachBatchStep())
)
