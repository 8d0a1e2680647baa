import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { PACKING_MODULE } from "../../../modules/packing/module-key"
import type { PackingModuleService } from "../../../modules/packing/service"
import { issueEachPaper } from "../paper/issue-each-paper"

export const issueMissingInvoicesStepId = "issue-missing-invoices"

/**
 * Issues the invoices of orders that have a label and no invoice, within the
 * look-back. One that was voided is not issued again by itself.
 *
 * @returns ids of the documents, and what failed in sentences.
 */
export const issueMissingInvoicesStep = createStep(
  issueMissingInvoicesStepId,
  async ({ actor }: { actor: string }, { container }) => {
    const documents =
      container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    const packing = container.resolve<PackingModuleService>(PACKING_MODULE)
    const { seller, invoice } = await documents.getOptions()
    if (!seller || invoice.moment !== "label") {
      return new StepResponse({ ids: [], failures: [] })
    }
    const { lookBackDays } = await packing.getOptions()
    const since = new Date(Date.now() - lookBackDays * 86_400_000)
    const labelled = await packing.listParcels(
      {
        state: ["labelled", "handed_over"],
        labelled_at: { $gte: since.toISOString() },
      },
      { select: ["order_id"] }
    )
    const ids = [...new Set(labelled.map(({ order_id }) => order_id))]
    const issued = await documents.listOrderDocuments(
      { type: "invoice", source_id: ids },
      { select: ["source_id"] }
    )
    const done = new Set(issued.map(({ source_id }) => source_id))
    const { data: orders } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: ["id", "status"],
        filters: { id: ids.filter((id) => !done.has(id)) },
      })
    const sources = orders
      .filter(({ status }) => status !== "canceled")
      .map(({ id }) => ({ type: "invoice" as const, source_id: id }))
    return new StepResponse(await issueEachPaper(container, sources, actor))
  }
)
