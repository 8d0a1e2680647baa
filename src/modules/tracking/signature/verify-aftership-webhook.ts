import { createHmac } from "node:crypto"
import { verifyProof } from "./verify-proof"
import type { WebhookCheck } from "./webhook-check"

const BASE64 = /^[A-Za-z0-9+/]{43}=$/

/** `aftership-hmac-sha256: <base64 HMAC-SHA256 of the raw body>`. */
export const verifyAftershipWebhook: WebhookCheck = (request) =>
  verifyProof(
    request,
    "aftership-hmac-sha256",
    (value) => (BASE64.test(value) ? Buffer.from(value, "base64") : null),
    (secret) => [createHmac("sha256", secret).update(request.rawBody).digest()]
  )
