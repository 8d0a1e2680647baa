import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { issuePaper } from "../paper/issue-paper"
import type { PaperSource } from "../paper/paper-source"

export type IssuePaperStepInput = PaperSource & {
  order_id: string
  actor: string
  /** Whether a source whose paper was voided gets another one. */
  again?: boolean
  supersedes?: { id: string; reason: string }
}

export const issuePaperStepId = "issue-paper"

/**
 * Issues a paper, once per source. It has no compensation: an issued number
 * is never taken back, a wrong paper is voided by a person.
 */
export const issuePaperStep = createStep(
  issuePaperStepId,
  async ({ actor, ...input }: IssuePaperStepInput, { container }) => {
    const { id, is_new } = await issuePaper(container, {
      ...input,
      issued_by: actor,
    })
    const document = await container
      .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
      .retrieveOrderDocument(id)
    return new StepResponse({ document, is_new })
  }
)
