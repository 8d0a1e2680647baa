import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readExternalId } from "../../../../modules/tracking/dialects/read-external-id"
import { TRACKING_MODULE } from "../../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../../modules/tracking/service"
import type { ReceivedWebhook } from "../../../../workflows/tracking/payloads/receive-payload"
import { readRawBody } from "../read-raw-body"
import { refuseLargeBody } from "../refuse-large-body"
import { refuseCourier } from "./refuse-courier"

/** More than any courier sends; larger bodies are refused unread. */
const LARGEST_BODY = 256 * 1024

/**
 * Lets a webhook pass that is addressed to an account and signed as its
 * provider signs, and puts it into `res.locals.webhook`. Nothing of any other
 * is kept. Where a provider signs nothing, the address alone lets it pass: as
 * a hint, which writes no event.
 */
export async function authenticateCourier(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const rawBody = await readRawBody(req, LARGEST_BODY)
  if (!rawBody) {
    refuseLargeBody(res, LARGEST_BODY, "Send fewer parcels at once.")
    return
  }
  const received = new Date()
  const tracking = req.scope.resolve<TrackingModuleService>(TRACKING_MODULE)
  const account = await tracking.findWebhookAccount(req.params.path_token)
  if (!account) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no courier account at this address."
    )
  }
  const { dialect } = account
  if (dialect.verify) {
    const signature = dialect.verify({
      rawBody,
      headers: req.headersDistinct,
      secrets: account.secrets,
      now: received,
    })
    refuseCourier(signature, account.provider_id)
  }
  const body = rawBody.toString("utf8")
  res.locals.webhook = {
    account_id: account.id,
    dialect: account.provider_id,
    body,
    trust: account.trust,
    external_id: readExternalId(dialect, body),
    received_at: received.toISOString(),
  } satisfies ReceivedWebhook
  next()
}
