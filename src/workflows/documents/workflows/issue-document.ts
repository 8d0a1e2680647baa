import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { toOrderLock } from "../../packing/order/to-order-lock"
import { recordTimelineStep } from "../../timeline/steps/record-timeline"
import type { PaperSource } from "../paper/paper-source"
import { findPaperOrderStep } from "../steps/find-paper-order"
import { issuePaperStep } from "../steps/issue-paper"
import { toDocumentEntries } from "../to-document-entries"
import { toDocumentEvent } from "../to-document-event"

export type IssueDocumentWorkflowInput = PaperSource & {
  actor: string
  /** Whether a source whose paper was voided gets another one. */
  again?: boolean
}

export const issueDocumentWorkflowId = "issue-document"

/**
 * Issues an order's invoice, a capture's receipt or a parcel's delivery note.
 * Run again, it answers the same document.
 */
export const issueDocumentWorkflow = createWorkflow(
  issueDocumentWorkflowId,
  (input: WorkflowData<IssueDocumentWorkflowInput>) => {
    const source = findPaperOrderStep(input)
    const lock = transform({ input: source }, toOrderLock)
    acquireLockStep(lock)
    const { document, is_new } = issuePaperStep(
      transform({ input, source }, (data) => ({
        ...data.input,
        order_id: data.source.order_id,
      }))
    )
    releaseLockStep(lock)
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
