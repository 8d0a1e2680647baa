import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RECONCILIATION_MODULE } from "../../../modules/reconciliation/module-key"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import { findEventEntity } from "../events/find-event-entity"
import { findLostRefund } from "../events/find-lost-refund"
import { findOrdersOf } from "../items/find-orders-of"
import { settleRefundWorkflow } from "../workflows/settle-refund"

export type ApplyEventsInput = {
  /** Without ids: all that wait. */
  event_ids?: string[]
}

export const applyProviderEventsStepId = "apply-provider-events"

/**
 * Settles refunds without answer by what their provider reports, and finds
 * the captures and refunds that events are about. It has no compensation:
 * each event stands for itself, and applying one again changes nothing.
 *
 * @returns orders whose items have to be read again.
 */
export const applyProviderEventsStep = createStep(
  applyProviderEventsStepId,
  async ({ event_ids }: ApplyEventsInput, { container }) => {
    const ids =
      event_ids ??
      (await container
        .resolve<ReconciliationModuleService>(RECONCILIATION_MODULE)
        .findEventsToApply())
    const payment_ids: string[] = []
    for (const id of ids) {
      payment_ids.push(...(await applyOne(container, id)))
    }
    const orders = await findOrdersOf(container, {
      payment_ids,
      fulfillment_ids: [],
      order_ids: [],
    })
    return new StepResponse({ order_ids: orders })
  }
)

async function applyOne(
  container: MedusaContainer,
  id: string
): Promise<string[]> {
  const reconciliation = container.resolve<ReconciliationModuleService>(
    RECONCILIATION_MODULE
  )
  const event = await reconciliation.retrieveProviderEvent(id)
  const known = await findEventEntity(container, event)
  const lost = known ? null : await findLostRefund(container, event)
  if (!lost) {
    await reconciliation.markEvent({ id, entity_id: known?.entity_id ?? null })
    return known ? [known.payment_id] : []
  }
  const { result } = await settleRefundWorkflow(container).run({
    input: {
      id: lost.id,
      outcome: event.kind === "refund" ? "done" : "failed",
      note:
        `Event ${event.event_id} of ${event.provider}: ` +
        `${event.object_id} is ${event.status}.`,
      actor: `event:${id}`,
    },
  })
  await reconciliation.markEvent({ id, entity_id: result.core_refund_id })
  return [result.payment_id]
}
