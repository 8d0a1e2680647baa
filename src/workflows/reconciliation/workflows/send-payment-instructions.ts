import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { sendPaymentInstructionsStep } from "../steps/send-payment-instructions"

export const sendPaymentInstructionsWorkflowId = "send-payment-instructions"

/**
 * Writes to buyers by bank transfer what to transfer and where, each once
 * through the shop's Notification module; without a provider of mails it
 * waits for one. `ids` are codes; null: all that are due.
 */
export const sendPaymentInstructionsWorkflow = createWorkflow(
  sendPaymentInstructionsWorkflowId,
  (input: WorkflowData<{ ids: string[] | null }>) => {
    const entries = sendPaymentInstructionsStep(input)
    recordTimelineStep(entries)
    return new WorkflowResponse(entries)
  }
)
