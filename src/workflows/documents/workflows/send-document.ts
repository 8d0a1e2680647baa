import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import type { SendDocumentInput } from "../mail/send-document"
import { toSentEntries } from "../mail/to-sent-entries"
import { sendDocumentStep } from "../steps/send-document"

export type SendDocumentWorkflowInput = SendDocumentInput & { actor: string }

export const sendDocumentWorkflowId = "send-document"

/**
 * Mails a paper through core's notification module, once per address and
 * cause. What the provider refused is told in the delivery, not thrown.
 */
export const sendDocumentWorkflow = createWorkflow(
  sendDocumentWorkflowId,
  (input: WorkflowData<SendDocumentWorkflowInput>) => {
    const sent = sendDocumentStep(input)
    recordTimelineStep(
      transform({ input, sent }, (data) =>
        toSentEntries({ ...data.sent, actor: data.input.actor })
      )
    )
    return new WorkflowResponse(sent.delivery)
  }
)
