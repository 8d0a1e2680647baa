import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { issueDocumentWorkflow } from "../workflows/issue-document"

export const tryIssueInvoiceStepId = "try-issue-invoice"

/**
 * Issues an order's invoice with its first label, where the shop wants that.
 * A failure is said and left to the sweeper: a paper must never stop packing.
 *
 * @returns the document's id, null when there is none yet.
 */
export const tryIssueInvoiceStep = createStep(
  tryIssueInvoiceStepId,
  async (
    { order_id, actor }: { order_id: string; actor: string },
    { container }
  ) => {
    const { seller, invoice } = await container
      .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
      .getOptions()
    if (!seller || invoice.moment !== "label") {
      return new StepResponse(null)
    }
    const { result, errors } = await issueDocumentWorkflow(container).run({
      input: { type: "invoice", source_id: order_id, actor },
      throwOnError: false,
    })
    if (errors?.length) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `No invoice for order ${order_id} yet: ${errors[0].error.message}`
        )
      return new StepResponse(null)
    }
    return new StepResponse(result.id)
  }
)
