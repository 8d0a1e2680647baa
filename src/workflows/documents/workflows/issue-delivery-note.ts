import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import {
  issueDeliveryNoteStep,
  type IssueDeliveryNoteStepInput,
} from "../steps/issue-delivery-note"
import { toDocumentEntries } from "../to-document-entries"
import { toDocumentEvent } from "../to-document-event"

export const issueDeliveryNoteWorkflowId = "issue-delivery-note"

/**
 * Gives a labelled parcel its delivery note (*surat jalan*). Run again, it
 * answers the same document. The series' lock in the database keeps numbers
 * gapless; the order's lock is not needed.
 */
export const issueDeliveryNoteWorkflow = createWorkflow(
  issueDeliveryNoteWorkflowId,
  (input: WorkflowData<IssueDeliveryNoteStepInput>) => {
    const { document, is_new } = issueDeliveryNoteStep(input)
    when("document-is-new", { is_new }, (issued) => issued.is_new).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.documentIssued,
        data: transform(document, toDocumentEvent),
      })
    })
    recordTimelineStep(transform(document, toDocumentEntries))
    return new WorkflowResponse(document)
  }
)
