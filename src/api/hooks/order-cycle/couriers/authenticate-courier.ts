import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { dialects } from "../../../../modules/tracking/dialects/dialects"
import { TRACKING_MODULE } from "../../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../../modules/tracking/service"
import { readRawBody } from "../read-raw-body"
import { refuseLargeBody } from "../refuse-large-body"
import { refuseSignature } from "../refuse-signature"

/** More than any courier sends; larger bodies are refused unread. */
const LARGEST_BODY = 256 * 1024

/** What the route is told of a webhook that proved where it comes from. */
export type CourierWebhook = {
  account_id: string
  dialect: string
  body: string
  received_at: string
}

/**
 * Lets a webhook pass that is addressed to an account and signed with its
 * secret, and puts it into `res.locals.webhook`. Nothing of any other is
 * kept.
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
  const verify = dialects[account.dialect]?.verify
  const signature = verify
    ? verify({
        rawBody,
        headers: req.headersDistinct,
        secrets: account.secrets,
        now: received,
      })
    : "not_configured"
  refuseSignature(signature, "the account")
  res.locals.webhook = {
    account_id: account.id,
    dialect: account.dialect,
    body: rawBody.toString("utf8"),
    received_at: received.toISOString(),
  } satisfies CourierWebhook
  next()
}
