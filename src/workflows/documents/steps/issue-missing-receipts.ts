import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { readAll } from "../../reconciliation/items/read-all"
import { findReceiptSources } from "../receipt/find-receipt-sources"
import { issueEachPaper } from "../paper/issue-each-paper"

type Capture = { id: string; created_by: string | null }

const isNoMatchs = ({ created_by }: Capture) =>
  !created_by?.startsWith("oract_")

export const issueMissingReceiptsStepId = "issue-missing-receipts"

/**
 * Issues the receipts of captures that have none, within the look-back. What a
 * match made core capture has its receipt by the match.
 *
 * @returns ids of the documents, and what failed in sentences.
 */
export const issueMissingReceiptsStep = createStep(
  issueMissingReceiptsStepId,
  async ({ actor }: { actor: string }, { container }) => {
    const { seller, receipt } = await container
      .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
      .getOptions()
    if (!seller || receipt.moment !== "capture") {
      return new StepResponse({ ids: [], failures: [] })
    }
    const { lookBackDays } = await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .getOptions()
    const since = new Date(Date.now() - lookBackDays * 86_400_000)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const payments = await readAll(async (id, { take, order }) => {
      const { data } = await query.graph({
        entity: "payment",
        fields: ["id", "captures.id", "captures.created_by"],
        filters: { id, captures: { created_at: { $gte: since } } },
        pagination: { take, order },
      })
      return data as { id: string; captures: Capture[] }[]
    })
    const sources = await findReceiptSources(
      container,
      payments.flatMap(({ captures }) =>
        captures.filter(isNoMatchs).map(({ id }) => id)
      )
    )
    return new StepResponse(await issueEachPaper(container, sources, actor))
  }
)
