import { createHmac } from "node:crypto"
import { equalBytes } from "../../../../signature/equal-bytes"
import type { AdyenItem } from "./adyen-notification"

/**
 * Checks an item's `additionalData.hmacSignature`: HMAC-SHA256, in base 64,
 * of eight of its fields with the webhook's HMAC key.
 *
 * @param key the HMAC key in hex, as Adyen shows it.
 */
export function verifyAdyenItem(item: AdyenItem, key: string): boolean {
  const given = item.additionalData?.hmacSignature
  if (!/^([0-9a-f]{2}){16,}$/i.test(key) || typeof given !== "string") {
    return false
  }
  const signed = [
    item.pspReference,
    item.originalReference ?? "",
    item.merchantAccountCode,
    item.merchantReference ?? "",
    item.amount?.value ?? "",
    item.amount?.currency ?? "",
    item.eventCode,
    item.success,
  ].join(":")
  const expected = createHmac("sha256", Buffer.from(key, "hex"))
    .update(signed)
    .digest()
  return equalBytes(Buffer.from(given, "base64"), expected)
}
