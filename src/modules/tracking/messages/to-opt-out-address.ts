import { createHmac } from "node:crypto"
import type { OptOutAddress } from "./opt-out-address"
import { optOutKey } from "./opt-out-key"

/**
 * A recipient as the table of opt-outs knows it: the same for one address in
 * any writing, and of no use to who has not the shop's secret.
 *
 * @param recipient e-mail address or telephone number.
 */
export function toOptOutAddress(
  channel: string,
  recipient: string,
  secret: string
): OptOutAddress {
  const recipient_hash = createHmac("sha256", optOutKey(secret))
    .update(`recipient\n${channel}\n${normalize(recipient)}`)
    .digest("hex")
  return { channel, recipient_hash }
}

const normalize = (recipient: string): string =>
  recipient.includes("@")
    ? recipient.trim().toLowerCase()
    : recipient.replaceAll(/[^\d+]/g, "")
