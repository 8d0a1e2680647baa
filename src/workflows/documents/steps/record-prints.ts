import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"

export type RecordPrintsInput = { ids: string[]; actor: string }

export const recordPrintsStepId = "record-document-prints"

/** Has no compensation: who got a file has it. */
export const recordPrintsStep = createStep(
  recordPrintsStepId,
  async ({ ids, actor }: RecordPrintsInput, { container }) => {
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    const cause = generateEntityId(undefined, "print")
    const at = new Date()
    const prints = await documents.createDocumentDeliveries(
      ids.map((document_id) => ({
        document_id,
        channel: "print" as const,
        recipient: actor,
        cause,
        at,
      }))
    )
    return new StepResponse(prints.map(({ id }) => id))
  }
)
