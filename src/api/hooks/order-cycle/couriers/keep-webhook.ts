import type { MedusaRequest } from "@medusajs/framework/http"
import { AccountChanged } from "../../../../modules/tracking/accounts/account-changed"
import { TRACKING_MODULE } from "../../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../../modules/tracking/service"
import { proveWebhook, type WebhookBytes } from "./prove-webhook"

/**
 * Proves a webhook and keeps it, by one statement where its account is
 * remembered. One whose account was changed since is proved again by its row.
 * The same body again is answered with the first.
 *
 * No workflow: for each run its engine writes a row and deletes it, which
 * took longer than all the rest of the answer.
 *
 * @throws MedusaError as `proveWebhook` does; nothing of the webhook is kept.
 */
export async function keepWebhook(
  req: MedusaRequest,
  bytes: WebhookBytes
): Promise<{ id: string; is_new: boolean }> {
  const tracking = req.scope.resolve<TrackingModuleService>(TRACKING_MODULE)
  try {
    return await tracking.receivePayload(await proveWebhook(req, bytes))
  } catch (error) {
    if (!(error instanceof AccountChanged)) {
      throw error
    }
    return await tracking.receivePayload(await proveWebhook(req, bytes, true))
  }
}
