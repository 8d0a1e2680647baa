import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import { applyProviderEventsWorkflow } from "../workflows/reconciliation/workflows/apply-provider-events"

/** A stored event has its effects, after the provider got its answer. */
export default async function applyProviderEvent({
  event: { data },
  container,
}: SubscriberArgs<{ ids: string[] }>) {
  await applyProviderEventsWorkflow(container).run({
    input: { event_ids: data.ids },
  })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.providerEventReceived,
  context: { subscriberId: "order-cycle-apply-provider-event" },
}
