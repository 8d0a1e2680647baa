import type { SignatureVerdict } from "../../../signature/verify-signature"
import { verifyProof } from "./verify-proof"
import type { WebhookCheck } from "./webhook-check"

const SECRET = /^\s*([^\s:]+)\s*:\s*(\S.*)$/

/**
 * A header that the merchant named at the provider, with a fixed value. The
 * account's secret is `Name:value`. It proves no body: whoever saw one
 * request can send another.
 */
export const verifyStaticHeader: WebhookCheck = (request) => {
  const pairs = request.secrets
    .map((secret) => SECRET.exec(secret))
    .filter((pair) => pair !== null)
  const verdicts = pairs.map(([, name, value]) =>
    verifyProof(
      { ...request, secrets: [value] },
      name,
      (given) => Buffer.from(given),
      (expected) => [Buffer.from(expected)]
    )
  )
  return (
    byWorth.find((verdict) => verdicts.includes(verdict)) ?? "not_configured"
  )
}

/** While a secret is replaced, one of two that fits is enough. */
const byWorth: SignatureVerdict[] = ["valid", "invalid", "missing"]
