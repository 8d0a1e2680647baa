import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"

export const loadDocumentStepId = "load-document"

/** @throws MedusaError NOT_FOUND. */
export const loadDocumentStep = createStep(
  loadDocumentStepId,
  async ({ id }: { id: string }, { container }) =>
    new StepResponse(
      await container
        .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
        .retrieveOrderDocument(id)
    )
)
