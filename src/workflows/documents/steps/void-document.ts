import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"

export type EndDocumentInput = { id: string; reason: string; actor: string }

export const voidDocumentStepId = "void-document-once"

/** Has no compensation: what is void stays so, a new paper is issued. */
export const voidDocumentStep = createStep(
  voidDocumentStepId,
  async (input: EndDocumentInput, { container }) => {
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    await documents.voidDocument(input)
    return new StepResponse(await documents.retrieveOrderDocument(input.id))
  }
)
