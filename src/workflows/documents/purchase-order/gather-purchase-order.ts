import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../../modules/documents/module-key"
import type { DocumentsModuleService } from "../../../modules/documents/service"
import type { PurchaseOrderSnapshot } from "../../../modules/documents/snapshot/purchase-order-snapshot"
import {
  type OrderForPaper,
  toPurchaseOrderPaper,
} from "./to-purchase-order-paper"

/**
 * What a purchase order says on paper, in its supplier's language.
 *
 * @throws MedusaError NOT_FOUND.
 */
export async function gatherPurchaseOrder(
  container: MedusaContainer,
  id: string
): Promise<PurchaseOrderSnapshot & { is_canceled: boolean }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "purchase_order",
    fields: ["*"],
    filters: { id },
  })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no purchase order ${id}.`
    )
  }
  const facts = await readFacts(container, data[0])
  const { seller, timeZone } = await container
    .resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
    .getOptions()
  return toPurchaseOrderPaper(
    { order: data[0], ...facts } as unknown as OrderForPaper,
    { seller, time_zone: timeZone }
  )
}

async function readFacts(
  container: MedusaContainer,
  order: { id: string; supplier_id: string; location_id: string }
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [suppliers, lines, sites] = await Promise.all([
    query.graph({
      entity: "supplier",
      fields: ["name", "address", "language"],
      filters: { id: order.supplier_id },
      // Papers of a supplier that was removed can still be read.
      withDeleted: true,
    }),
    query.graph({
      entity: "purchase_line",
      fields: ["inventory_item_id", "supplier_sku", "ordered", "cost_minor"],
      filters: { purchase_order_id: order.id },
      pagination: { order: { supplier_sku: "ASC" } },
    }),
    query.graph({
      entity: "stock_location",
      fields: ["name", "address.*"],
      filters: { id: order.location_id },
    }),
  ])
  const items = await query.graph({
    entity: "inventory_item",
    fields: ["id", "sku", "title"],
    filters: { id: lines.data.map((line) => line.inventory_item_id) },
  })
  return {
    supplier: suppliers.data[0],
    lines: lines.data,
    site: sites.data[0],
    items: items.data,
  }
}
