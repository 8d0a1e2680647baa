import { equalBytes } from "../../../signature/equal-bytes"
import type { SignatureVerdict } from "../../../signature/verify-signature"
import { headerValues } from "./header-values"
import type { WebhookRequest } from "./webhook-request"

const LONGEST_HEADER = 512

/**
 * The rules that every provider's signature shares: a secret must be
 * configured, the header must be there once and short, and one of the live
 * secrets must give the same bytes.
 *
 * @param header its name.
 * @param read the proof's bytes out of the header; null: malformed.
 * @param sign every proof that would be right under a secret.
 */
export function verifyProof(
  { headers, secrets }: WebhookRequest,
  header: string,
  read: (value: string) => Buffer | null,
  sign: (secret: string) => Buffer[]
): SignatureVerdict {
  if (!secrets.length) {
    return "not_configured"
  }
  const values = headerValues(headers, header)
  if (!values.length) {
    return "missing"
  }
  const given =
    values.length === 1 && values[0].length <= LONGEST_HEADER
      ? read(values[0])
      : null
  const isProven =
    given !== null &&
    secrets.flatMap(sign).some((expected) => equalBytes(given, expected))
  return isProven ? "valid" : "invalid"
}
