import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { findOrdersOf } from "./find-orders-of"
import { readAll } from "./read-all"

/**
 * Orders whose money may have changed since a time: captured, refunded, a
 * capture or refund gone, placed or changed with a promise to pay, delivered,
 * brought back.
 */
export async function findRecentMoney(
  container: MedusaContainer,
  since: Date
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const lately = { $gte: since }
  const read = (entity: string, filters: Record<string, unknown>) =>
    readAll(async (id, { take, order }) => {
      const { data } = await query.graph({
        entity,
        fields: entity === "order" ? ["id", "metadata"] : ["id"],
        filters: { ...filters, id },
        pagination: { take, order },
      })
      return data
    })
  const captured = await read("payment", { captures: { created_at: lately } })
  const refunded = await read("payment", { refunds: { created_at: lately } })
  const promised = await read("order", { updated_at: lately })
  const delivered = await read("fulfillment", { delivered_at: lately })
  const returned = await readAll(async (id, { take, order }) => {
    const { data } = await query.graph({
      entity: "tracker",
      fields: ["id", "order_id"],
      filters: { id, returned_at: lately },
      pagination: { take, order },
    })
    return data
  })
  const items = await readAll((id, page) =>
    reconciliation.listPlatformItems(
      { created_at: lately, kind: ["capture", "refund"], id },
      page
    )
  )
  return await findOrdersOf(container, {
    payment_ids: [...captured, ...refunded].map(({ id }) => id),
    fulfillment_ids: delivered.map(({ id }) => id),
    order_ids: [
      ...items.map(({ order_id }) => order_id),
      ...returned.map(({ order_id }) => order_id),
      ...promised
        .filter(({ metadata }) => metadata?.order_cycle_payment_method)
        .map(({ id }) => id),
    ],
  })
}
