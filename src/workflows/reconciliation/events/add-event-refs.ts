import type { MedusaContainer } from "@medusajs/framework/types"
import type { NewPlatformItem } from "../../../modules/reconciliation/items/new-platform-item"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

/**
 * Adds to captures and refunds what their provider's events call them: core
 * keeps no such id, and an event names core's row by its idempotency key.
 */
export async function addEventRefs(
  container: MedusaContainer,
  items: NewPlatformItem[]
): Promise<NewPlatformItem[]> {
  const ids = items
    .filter(({ kind }) => kind === "capture" || kind === "refund")
    .map(({ entity_id }) => entity_id)
  const events = ids.length
    ? await container
        .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
        .listProviderEvents(
          { $or: [{ entity_id: ids }, { idempotency_key: ids }] },
          {
            select: ["entity_id", "idempotency_key", "object_id"],
            take: null,
            order: { id: "ASC" },
          }
        )
    : []
  return items.map((item) => {
    const named = events
      .filter(
        (one) => (one.entity_id ?? one.idempotency_key) === item.entity_id
      )
      .map(({ object_id }) => object_id)
    return named.length
      ? {
          ...item,
          provider_refs: [...new Set([...item.provider_refs, ...named])],
        }
      : item
  })
}
