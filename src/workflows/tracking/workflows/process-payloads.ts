import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { processDuePayloadsStep } from "../steps/process-due-payloads"

export const processPayloadsWorkflowId = "process-tracking-payloads"

/** Takes in payloads and applies states that were left lying. */
export const processPayloadsWorkflow = createWorkflow(
  processPayloadsWorkflowId,
  () => new WorkflowResponse(processDuePayloadsStep())
)
