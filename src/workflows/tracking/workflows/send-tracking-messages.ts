import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import {
  sendDueMessagesStep,
  type SendTrackingMessagesInput,
} from "../steps/send-due-messages"

export const sendTrackingMessagesWorkflowId = "send-tracking-messages"

/** Tells customers of their parcels what is due, each message once. */
export const sendTrackingMessagesWorkflow = createWorkflow(
  sendTrackingMessagesWorkflowId,
  (input: WorkflowData<SendTrackingMessagesInput>) => {
    const sent = sendDueMessagesStep(input)
    recordTimelineStep(transform(sent, ({ entries }) => entries))
    return new WorkflowResponse(
      transform(sent, ({ entries }) => ({ sent: entries.length }))
    )
  }
)
