import { createHmac } from "node:crypto"
import { verifyProof } from "./verify-proof"
import type { WebhookCheck } from "./webhook-check"

const PROOF = /^hmac-sha256-hex=([0-9a-f]{64})$/i

/**
 * `X-Hmac-Signature: hmac-sha256-hex=<hex>`. The key is the secret in NFKD
 * form. EasyPost signs whole weights as `12.0` and may send `12`, so the
 * bytes get a second try.
 */
export const verifyEasypostWebhook: WebhookCheck = (request) =>
  verifyProof(
    request,
    "X-Hmac-Signature",
    (value) => {
      const hex = PROOF.exec(value)?.[1]
      return hex ? Buffer.from(hex, "hex") : null
    },
    (secret) => {
      const key = secret.normalize("NFKD")
      return [request.rawBody, withDecimalWeights(request.rawBody)].map(
        (bytes) => createHmac("sha256", key).update(bytes).digest()
      )
    }
  )

/** As latin1, which keeps every byte. */
const withDecimalWeights = (body: Buffer): Buffer =>
  Buffer.from(
    body.toString("latin1").replace(/("weight":\s*\d+)(?=\s*[,}])/g, "$1.0"),
    "latin1"
  )
