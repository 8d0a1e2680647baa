import { MedusaError } from "@medusajs/framework/utils"
import { SIGNATURE_HEADER } from "../../../signature/signature-header"
import type { SignatureVerdict } from "../../../signature/verify-signature"

/**
 * @param owner whose secret signs, for example "the account".
 * @throws MedusaError UNAUTHORIZED unless the signature is valid.
 */
export function refuseSignature(
  verdict: SignatureVerdict,
  owner: string
): void {
  if (verdict !== "valid") {
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      `The webhook is refused, its signature is ${verdict}. Sign ` +
        `"<unix seconds>.<body>" with ${owner}'s secret and send it as ` +
        `${SIGNATURE_HEADER}: t=<unix seconds>,v1=<hex of HMAC-SHA256>.`
    )
  }
}
