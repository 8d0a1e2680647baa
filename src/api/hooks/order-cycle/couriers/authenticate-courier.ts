import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { TRACKING_MODULE } from "../../../../modules/tracking/module-key"
import type { TrackingModuleService } from "../../../../modules/tracking/service"
import { SIGNATURE_HEADER } from "../../../../modules/tracking/signature/signature-header"
import { verifySignature } from "../../../../modules/tracking/signature/verify-signature"
import { LARGEST_BODY, readRawBody } from "./read-raw-body"

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
  const rawBody = await readRawBody(req)
  if (!rawBody) {
    res
      .status(413)
      .set("connection", "close")
      .json({
        type: "invalid_data",
        message: `The body is larger than ${LARGEST_BODY / 1024} KB. Send fewer parcels at once.`,
      })
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
  const signature = verifySignature({
    rawBody,
    headers: req.headersDistinct[SIGNATURE_HEADER.toLowerCase()] ?? [],
    secrets: account.secrets,
    now: received,
  })
  if (signature !== "valid") {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      `The webhook is refused, its signature is ${signature}. Sign ` +
        `"<unix seconds>.<body>" with the account's secret and send it as ` +
        `${SIGNATURE_HEADER}: t=<unix seconds>,v1=<hex of HMAC-SHA256>.`
    )
  }
  res.locals.webhook = {
    account_id: account.id,
    dialect: account.dialect,
    body: rawBody.toString("utf8"),
    received_at: received.toISOString(),
  } satisfies CourierWebhook
  next()
}
