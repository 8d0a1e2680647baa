import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { findPaperOrder } from "../paper/find-paper-order"
import { issuePaper } from "../paper/issue-paper"

export type IssueDeliveryNoteStepInput = {
  parcel_id: string
  actor: string
  /** Whether a parcel whose note is void gets another: it has a new label. */
  again?: boolean
}

export const issueDeliveryNoteStepId = "issue-delivery-note-of-parcel"

/**
 * Issues a labelled parcel's note, once. It has no compensation: an issued
 * number is never taken back, a wrong paper is voided by a person.
 */
export const issueDeliveryNoteStep = createStep(
  issueDeliveryNoteStepId,
  async (input: IssueDeliveryNoteStepInput, { container }) => {
    const source = {
      type: "delivery_note" as const,
      source_id: input.parcel_id,
    }
    const { id, is_new } = await issuePaper(container, {
      ...source,
      order_id: await findPaperOrder(container, source),
      issued_by: input.actor,
      again: input.again,
    })
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    const document = await documents.retrieveOrderDocument(id)
    return new StepResponse({ document, is_new })
  }
)
