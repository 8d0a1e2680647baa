import type { MedusaContainer } from "@medusajs/framework/types"
import { renderDocument } from "../../../modules/documents/render/render-document"
import { gatherPurchaseOrder } from "./gather-purchase-order"

/**
 * A purchase order as PDF, in its supplier's language; a canceled one with
 * VOID across.
 *
 * @throws MedusaError NOT_FOUND.
 */
export async function renderPurchaseOrder(
  container: MedusaContainer,
  id: string
) {
  const { is_canceled, ...snapshot } = await gatherPurchaseOrder(container, id)
  const { pdf, warnings } = await renderDocument(
    snapshot,
    is_canceled ? "void" : "issued"
  )
  return { pdf, warnings, snapshot }
}
