import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import { type EndDocumentInput, voidDocumentStep } from "../steps/void-document"
import { toDocumentEvent } from "../to-document-event"
import { toEndedEntries } from "../to-ended-entries"

export const voidDocumentWorkflowId = "void-document"

/** Makes a paper void for a reason; its number stays used. */
export const voidDocumentWorkflow = createWorkflow(
  voidDocumentWorkflowId,
  (input: WorkflowData<EndDocumentInput>) => {
    const document = voidDocumentStep(input)
    emitEventStep({
      eventName: orderCycleEvents.documentVoided,
      data: transform(document, toDocumentEvent),
    })
    recordTimelineStep(transform(document, toEndedEntries))
    return new WorkflowResponse(document)
  }
)
