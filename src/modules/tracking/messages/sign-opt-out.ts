import { createHmac } from "node:crypto"
import type { OptOutAddress } from "./opt-out-address"
import { optOutKey } from "./opt-out-key"

/**
 * The end of the link with which a recipient opts out: `channel~hash~proof`.
 * It names nobody, never ends, and nobody else can make one.
 */
export function signOptOut(
  { channel, recipient_hash }: OptOutAddress,
  secret: string
): string {
  const proof = createHmac("sha256", optOutKey(secret))
    .update(`link\n${channel}\n${recipient_hash}`)
    .digest("base64url")
  return [encodeURIComponent(channel), recipient_hash, proof].join("~")
}
