import { verify } from "node:crypto"
import { crc32 } from "node:zlib"
import type { EventRequest } from "../events/event-request"
import { headerOf } from "../events/header-of"
import { isFresh } from "../events/is-fresh"
import { readPaypalSecret } from "./paypal-secret"

/**
 * Checks PayPal's signature: SHA256 with RSA over transmission id, time,
 * webhook id and the body's CRC-32. The certificate is the one that the
 * account keeps: the address that a webhook names is never followed.
 */
export function verifyPaypalSignature(request: EventRequest): boolean {
  const { raw, now } = request
  const kept = readPaypalSecret(request.secret)
  const id = headerOf(request, "paypal-transmission-id")
  const time = headerOf(request, "paypal-transmission-time")
  const signature = headerOf(request, "paypal-transmission-sig")
  const algorithm = headerOf(request, "paypal-auth-algo")
  if (!kept || !id || !time || !signature || algorithm !== "SHA256withRSA") {
    return false
  }
  const { certificate, webhook_id } = kept
  const isValid =
    now >= new Date(certificate.validFrom) &&
    now <= new Date(certificate.validTo)
  const seconds = Date.parse(time) / 1000
  if (!isValid || !isFresh(seconds, now)) {
    return false
  }
  return verify(
    "sha256",
    Buffer.from([id, time, webhook_id, crc32(raw)].join("|")),
    certificate.publicKey,
    Buffer.from(signature, "base64")
  )
}
