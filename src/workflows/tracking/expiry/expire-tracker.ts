import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_EXPIRED } from "../../../modules/tracking/expired-event"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { toUtcSeconds } from "../../../modules/tracking/time/to-utc-seconds"
import { ingestPayloadWorkflow } from "../workflows/ingest-payload"

/**
 * Writes our own event that a parcel is not followed any more; its status
 * follows from it like from a courier's, and ends with the next that one
 * tells. One that fails is taken up by the sweeper of payloads.
 */
export async function expireTracker(
  container: MedusaContainer,
  { courier, tracking_number }: { courier: string; tracking_number: string }
): Promise<void> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  const now = new Date()
  const { id } = await tracking.receivePayload({
    account_id: null,
    source: "system",
    dialect: "generic",
    body: JSON.stringify({
      courier,
      tracking_number,
      events: [
        {
          at: toUtcSeconds(now),
          status: "expired",
          code: TRACKING_EXPIRED,
          text: "Not followed any more",
        },
      ],
    }),
    trust: "proof",
    external_id: null,
    received_at: now.toISOString(),
    told_by: null,
    processed_at: null,
  })
  await ingestPayloadWorkflow(container).run({
    input: { payload_id: id },
    throwOnError: false,
  })
}
