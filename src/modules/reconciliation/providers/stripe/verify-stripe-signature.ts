import { equalBytes } from "../../../../signature/equal-bytes"
import { signBody } from "../../../../signature/sign-body"
import type { EventRequest } from "../events/event-request"
import { headerOf } from "../events/header-of"
import { isFresh } from "../events/is-fresh"

/**
 * Checks `Stripe-Signature: t=<unix>,v1=<hex>[,v1=<hex>]`: HMAC-SHA256 of
 * `<t>.<raw body>` with the endpoint's secret, five minutes old at most.
 * Other schemes in the header (v0) prove nothing.
 */
export function verifyStripeSignature(request: EventRequest): boolean {
  const { raw, secret, now } = request
  const parts = (headerOf(request, "stripe-signature") ?? "")
    .split(",")
    .map((part) => part.trim().split("="))
  const times = parts.filter(([name]) => name === "t")
  const [, time = ""] = times[0] ?? []
  if (secret === "" || times.length !== 1 || !/^\d{1,12}$/.test(time)) {
    return false
  }
  const expected = signBody(secret, Number(time), raw)
  const isProven = parts
    .filter(([name, hex]) => name === "v1" && /^[0-9a-f]{64}$/.test(hex ?? ""))
    .some(([, hex]) => equalBytes(Buffer.from(hex, "hex"), expected))
  return isProven && isFresh(Number(time), now)
}
