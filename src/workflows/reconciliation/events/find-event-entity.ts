import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"

export type EventEntity = { entity_id: string; payment_id: string }

type EventIds = {
  id: string
  provider: string
  object_id: string
  idempotency_key: string | null
}

/**
 * Core's capture or refund that an event is about: its request carried that
 * id as its key, or an earlier event of the same object was about it.
 */
export async function findEventEntity(
  container: MedusaContainer,
  { provider, object_id, idempotency_key }: EventIds
): Promise<EventEntity | null> {
  const earlier = await container
    .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
    .listProviderEvents(
      { provider, object_id, entity_id: { $ne: null } },
      { select: ["entity_id"], order: { id: "ASC" } }
    )
  const ids = [idempotency_key, ...earlier.map((one) => one.entity_id)].filter(
    (id) => id !== null
  )
  if (!ids.length) {
    return null
  }
  const payments = container.resolve(Modules.PAYMENT)
  const moves = [
    ...(await payments.listCaptures({ id: ids }, { relations: ["payment"] })),
    ...(await payments.listRefunds({ id: ids }, { relations: ["payment"] })),
  ]
  const [move] = moves
  return move
    ? { entity_id: move.id, payment_id: move.payment?.id ?? "" }
    : null
}
