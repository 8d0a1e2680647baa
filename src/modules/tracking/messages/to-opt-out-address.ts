import { createHmac } from "node:crypto"
import { toE164 } from "../../../format/to-e164"
import type { OptOutAddress } from "./opt-out-address"
import { optOutKey } from "./opt-out-key"

export type Recipient = {
  channel: string
  /** E-mail address or telephone number. */
  address: string
  /** Two letters: where a number without a country's prefix is dialled. */
  country: string | null
}

/**
 * A recipient as the table of opt-outs knows it: the same for one address in
 * any writing, and of no use to who has not the shop's secret.
 */
export function toOptOutAddress(
  { channel, address, country }: Recipient,
  secret: string
): OptOutAddress {
  const known = address.includes("@")
    ? address.trim().toLowerCase()
    : toE164(address, country)
  const recipient_hash = createHmac("sha256", optOutKey(secret))
    .update(`recipient\n${channel}\n${known}`)
    .digest("hex")
  return { channel, recipient_hash }
}
