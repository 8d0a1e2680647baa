import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  sendDueMessagesStep,
  type SendTrackingMessagesInput,
} from "../steps/send-due-messages"

export const sendTrackingMessagesWorkflowId = "send-tracking-messages"

/** Tells customers of their parcels what is due, each message once. */
export const sendTrackingMessagesWorkflow = createWorkflow(
  sendTrackingMessagesWorkflowId,
  (input: WorkflowData<SendTrackingMessagesInput>) =>
    new WorkflowResponse(sendDueMessagesStep(input))
)
