import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { PaperSource } from "../paper/paper-source"
import { findCaptureOrder } from "./find-capture-order"
import { readReceiptMoney } from "./read-receipt-money"

/**
 * Of some captures, those that lack a receipt and may have one now. A capture
 * whose receipt was voided is a person's to decide; cash on delivery has its
 * receipt by the match of its remittance.
 */
export async function findReceiptSources(
  container: MedusaContainer,
  captureIds: string[]
): Promise<PaperSource[]> {
  const issued = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .listOrderDocuments(
      { type: "receipt", source_id: captureIds },
      { select: ["source_id"] }
    )
  const done = new Set(issued.map(({ source_id }) => source_id))
  const sources: PaperSource[] = []
  for (const id of captureIds.filter((one) => !done.has(one))) {
    const orderId = await findOrder(container, id)
    if (!orderId) {
      continue
    }
    const { obstacle, order } = await readReceiptMoney(container, orderId)
    const isCod = order.metadata?.order_cycle_payment_method === "cod"
    if (!obstacle && !(isCod && (await hasClaim(container, orderId)))) {
      sources.push({ type: "receipt", source_id: id })
    }
  }
  return sources
}

const hasClaim = async (container: MedusaContainer, order_id: string) =>
  (
    await container
      .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
      .listReceiptClaims({ order_id, voided_at: null }, { select: ["id"] })
  ).length > 0

/** A payment may have no order yet: its cart is not completed. */
async function findOrder(container: MedusaContainer, captureId: string) {
  try {
    return await findCaptureOrder(container, captureId)
  } catch (error) {
    if ((error as MedusaError).type === MedusaError.Types.NOT_FOUND) {
      return null
    }
    throw error
  }
}
