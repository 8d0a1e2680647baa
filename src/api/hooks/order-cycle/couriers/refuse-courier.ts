import { MedusaError } from "@medusajs/framework/utils"
import type { SignatureVerdict } from "../../../../signature/verify-signature"
import { refuseSignature } from "../refuse-signature"

/**
 * @throws MedusaError UNAUTHORIZED unless the webhook proves where it comes
 *   from, in the way of its provider.
 */
export function refuseCourier(
  verdict: SignatureVerdict,
  providerId: string
): void {
  if (verdict === "valid") {
    return
  }
  if (providerId === "generic") {
    refuseSignature(verdict, "the account")
  }
  throw new MedusaError(
    MedusaError.Types.UNAUTHORIZED,
    `The webhook is refused, its signature is ${verdict}. Compare the secret ` +
      `at ${providerId} with that of the account, and rotate it there and here.`
  )
}
