import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { voidDocumentWorkflow } from "../workflows/void-document"

export type VoidOrderPapersInput = {
  order_id: string
  /** Parcels whose delivery notes are void, and the order for its invoice. */
  source_ids: string[]
  reason: string
  actor: string
}

export const voidOrderPapersStepId = "void-order-papers"

/**
 * Voids delivery notes and invoices that say what is not true any more; a
 * receipt of money that came in stays. A failure is said: the goods and the
 * money went first, and a person can void the paper.
 *
 * @returns numbers of the papers that are void now.
 */
export const voidOrderPapersStep = createStep(
  voidOrderPapersStepId,
  async (
    { order_id, source_ids, reason, actor }: VoidOrderPapersInput,
    { container }
  ) => {
    const papers = await container
      .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
      .listOrderDocuments({
        order_id,
        source_id: source_ids,
        type: ["delivery_note", "invoice"],
        status: "issued",
      })
    const numbers: string[] = []
    for (const { id, number } of papers) {
      const { errors } = await voidDocumentWorkflow(container).run({
        input: { id, reason, actor },
        throwOnError: false,
      })
      if (errors?.length) {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .error(`Paper ${number} is not void yet: ${errors[0].error.message}`)
      } else {
        numbers.push(number)
      }
    }
    return new StepResponse(numbers)
  }
)
