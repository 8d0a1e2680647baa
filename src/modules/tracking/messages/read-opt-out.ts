import { timingSafeEqual } from "node:crypto"
import type { OptOutAddress } from "./opt-out-address"
import { signOptOut } from "./sign-opt-out"

/**
 * Whom the end of a link opts out.
 *
 * @param token with its channel decoded, as a router gives it.
 * @returns null: we did not make it.
 */
export function readOptOut(
  token: string,
  secret: string
): OptOutAddress | null {
  const [, channel, recipient_hash] =
    /^(.+)~([0-9a-f]{64})~[\w-]+$/.exec(token) ?? []
  if (!channel) {
    return null
  }
  const address = { channel, recipient_hash }
  const given = Buffer.from(token.slice(channel.length))
  const expected = Buffer.from(
    signOptOut(address, secret).slice(encodeURIComponent(channel).length)
  )
  return given.length === expected.length && timingSafeEqual(given, expected)
    ? address
    : null
}
