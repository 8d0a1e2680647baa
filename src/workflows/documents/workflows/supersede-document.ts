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
import { issuePaperStep } from "../steps/issue-paper"
import { loadDocumentStep } from "../steps/load-document"
import type { EndDocumentInput } from "../steps/void-document"
import { toDocumentEntries } from "../to-document-entries"
import { toDocumentEvent } from "../to-document-event"
import { toEndedEntries } from "../to-ended-entries"

export const supersedeDocumentWorkflowId = "supersede-document"

/**
 * Issues a paper of the same source as things are now, and ends the one
 * before, both or neither. Run again, it answers the same new paper.
 */
export const supersedeDocumentWorkflow = createWorkflow(
  supersedeDocumentWorkflowId,
  (input: WorkflowData<EndDocumentInput>) => {
    const before = loadDocumentStep(input)
    const lock = transform({ input: before }, toOrderLock)
    acquireLockStep(lock)
    const { document, is_new } = issuePaperStep(
      transform({ input, before }, (data) => ({
        type: data.before.type,
        source_id: data.before.source_id,
        order_id: data.before.order_id,
        actor: data.input.actor,
        supersedes: { id: data.input.id, reason: data.input.reason },
      }))
    )
    releaseLockStep(lock)
    when("document-is-new", { is_new }, (issued) => issued.is_new).then(() => {
      emitEventStep({
        eventName: orderCycleEvents.documentIssued,
        data: transform(document, toDocumentEvent),
      })
    })
    const ended = loadDocumentStep(input).config({ name: "load-ended" })
    recordTimelineStep(
      transform({ document, ended }, (papers) => [
        ...toEndedEntries(papers.ended),
        ...toDocumentEntries(papers.document),
      ])
    )
    return new WorkflowResponse(document)
  }
)
