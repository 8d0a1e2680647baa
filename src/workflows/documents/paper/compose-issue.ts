import {
  transform,
  when,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { orderCycleEvents } from "../../../types/events"
import { toOrderLock } from "../../to-order-lock"
import { issuePaperStep, type IssuePaperStepInput } from "../steps/issue-paper"
import { toDocumentEvent } from "../to-document-event"

/**
 * Composes into a workflow what issues a paper under its order's lock, and
 * tells of one that is new.
 *
 * @returns the paper.
 */
export function composeIssue(paper: WorkflowData<IssuePaperStepInput>) {
  const lock = transform(paper, toOrderLock)
  acquireLockStep(lock)
  const { document, is_new } = issuePaperStep(paper)
  releaseLockStep(lock)
  when("document-is-new", { is_new }, (issued) => issued.is_new).then(() => {
    emitEventStep({
      eventName: orderCycleEvents.documentIssued,
      data: transform(document, toDocumentEvent),
    })
  })
  return document
}
