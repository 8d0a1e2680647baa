import { equalBytes } from "./equal-bytes"
import { signBody } from "./sign-body"

export type SignatureVerdict =
  "valid" | "not_configured" | "missing" | "invalid" | "stale"

const LONGEST_HEADER = 512
const TOLERANCE_SECONDS = 300
const HEADER = /^t=(\d{1,12})((?:,v1=[0-9a-f]{64})+)$/

/**
 * Checks `X-Order-Cycle-Signature: t=<unix>,v1=<hex>[,v1=<hex>]` against the
 * bytes as they came in.
 *
 * @param headers every value that the header was sent with; sent twice, it is
 *   refused.
 * @param secrets those that are live, the old one too while it is replaced.
 */
export function verifySignature(request: {
  rawBody: Buffer
  headers: readonly string[]
  secrets: readonly string[]
  now: Date
}): SignatureVerdict {
  const { rawBody, headers, secrets, now } = request
  if (!secrets.length) {
    return "not_configured"
  }
  if (!headers.length) {
    return "missing"
  }
  const match =
    headers.length === 1 && headers[0].length <= LONGEST_HEADER
      ? HEADER.exec(headers[0])
      : null
  if (!match) {
    return "invalid"
  }
  const seconds = Number(match[1])
  const given = match[2]
    .split(",v1=")
    .slice(1)
    .map((hex) => Buffer.from(hex, "hex"))
  const isProven = secrets
    .map((secret) => signBody(secret, seconds, rawBody))
    .some((expected) => given.some((proof) => equalBytes(proof, expected)))
  if (!isProven) {
    return "invalid"
  }
  const age = Math.abs(now.getTime() / 1000 - seconds)
  return age > TOLERANCE_SECONDS ? "stale" : "valid"
}
