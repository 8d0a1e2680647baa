import type { MedusaContainer } from "@medusajs/framework/types"
import { TRACKING_MODULE } from "../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../modules/tracking/service"
import { ingestPayloadWorkflow } from "../workflows/ingest-payload"
import type { Poll } from "./poll"

/** Keeps an answer and takes it in; the same one again changes nothing. */
export async function takeInAnswer(
  container: MedusaContainer,
  { account, tracker }: Poll,
  body: string
): Promise<void> {
  const tracking = container.resolve<TrackingModuleService>(TRACKING_MODULE)
  if (await tracking.hasPolledBefore(tracker.id, body)) {
    return
  }
  const { id } = await tracking.receivePayload({
    account_id: account.id,
    source: "poll",
    dialect: account.provider_id,
    body,
    trust: "proof",
    external_id: null,
    received_at: new Date().toISOString(),
    told_by: null,
    processed_at: null,
  })
  // One that fails is kept: the sweeper of payloads takes it up again.
  await ingestPayloadWorkflow(container).run({
    input: { payload_id: id },
    throwOnError: false,
  })
}
