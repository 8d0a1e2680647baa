import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { orderCycleEvents } from "../types/events"
import { ingestPayloadWorkflow } from "../workflows/tracking/workflows/ingest-payload"

/** A stored webhook is taken in, after the courier got its answer. */
export default async function ingestTrackingPayload({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await ingestPayloadWorkflow(container).run({ input: { payload_id: data.id } })
}

export const config: SubscriberConfig = {
  event: orderCycleEvents.trackingPayloadReceived,
  context: { subscriberId: "order-cycle-ingest-tracking-payload" },
}
