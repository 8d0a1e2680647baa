import { createHmac } from "node:crypto"
import {
  verifyProof,
  type WebhookCheck,
} from "medusa-plugin-order-cycle/modules/tracking"

const HEX = /^[0-9a-f]{64}$/

/** `X-Sample-Signature: <hex HMAC-SHA256 of the raw body>`. */
export const verifySampleWebhook: WebhookCheck = (request) =>
  verifyProof(
    request,
    "x-sample-signature",
    (value) => (HEX.test(value) ? Buffer.from(value, "hex") : null),
    (secret) => [createHmac("sha256", secret).update(request.rawBody).digest()]
  )
