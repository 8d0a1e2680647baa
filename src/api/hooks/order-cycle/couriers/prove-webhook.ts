import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { WebhookAccount } from "../../../../modules/tracking/accounts/webhook-account"
import { readExternalId } from "../../../../modules/tracking/dialects/read-external-id"
import { TRACKING_MODULE } from "../../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../../modules/tracking/service"
import type { NewPayload } from "../../../../modules/tracking/storage/insert-payload"
import type { SignatureVerdict } from "../../../../signature/verify-signature"
import { refuseCourier } from "./refuse-courier"

/** A webhook as it came in. */
export type WebhookBytes = { rawBody: Buffer; received_at: Date }

/**
 * Proves a webhook to be its account's: by what this process remembers of the
 * account, where that is enough, else by its row.
 *
 * @param isFresh the row is asked for in any case.
 * @throws MedusaError NOT_FOUND without such an account, UNAUTHORIZED when it
 *   is not signed as the account's provider signs.
 */
export async function proveWebhook(
  req: MedusaRequest,
  bytes: WebhookBytes,
  isFresh = false
): Promise<NewPayload> {
  const tracking = req.scope.resolve<TrackingModuleService>(TRACKING_MODULE)
  const { path_token } = req.params
  const known = isFresh ? null : await tracking.recallWebhookAccount(path_token)
  if (known && verify(req, bytes, known) === "valid") {
    return toPayload(known, bytes)
  }
  const account = await tracking.findWebhookAccount(path_token)
  if (!account) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no courier account at this address."
    )
  }
  refuseCourier(verify(req, bytes, account), account.provider_id)
  return toPayload(account, bytes)
}

/** Where a provider signs nothing, the address alone lets it pass: a hint. */
const verify = (
  req: MedusaRequest,
  { rawBody, received_at }: WebhookBytes,
  { dialect, secrets }: WebhookAccount
): SignatureVerdict =>
  dialect.verify?.({
    rawBody,
    headers: req.headersDistinct,
    secrets,
    now: received_at,
  }) ?? "valid"

function toPayload(
  { id, provider_id, dialect, trust, seen }: WebhookAccount,
  { rawBody, received_at }: WebhookBytes
): NewPayload {
  const body = rawBody.toString("utf8")
  return {
    account_id: id,
    source: "webhook",
    dialect: provider_id,
    body,
    trust,
    external_id: readExternalId(dialect, body),
    received_at: received_at.toISOString(),
    told_by: null,
    processed_at: null,
    seen,
  }
}
