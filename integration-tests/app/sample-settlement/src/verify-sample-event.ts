import { createHmac, timingSafeEqual } from "node:crypto"
import {
  type EventRequest,
  headerOf,
} from "medusa-plugin-order-cycle/modules/reconciliation"

const HEADER = /^(\d{1,12})\.([0-9a-f]{64})$/
const TOLERANCE_SECONDS = 300

/** `X-Sample-Signature: <unix>.<hex HMAC-SHA256 of "unix.body">`. */
export function verifySampleEvent(request: EventRequest): boolean {
  const { raw, secret, now } = request
  const header = headerOf(request, "x-sample-signature") ?? ""
  const [, seconds, proof] = HEADER.exec(header) ?? []
  if (secret === "" || seconds === undefined) {
    return false
  }
  const expected = createHmac("sha256", secret)
    .update(`${seconds}.`)
    .update(raw)
    .digest()
  return (
    timingSafeEqual(expected, Buffer.from(proof, "hex")) &&
    Math.abs(now.getTime() / 1000 - Number(seconds)) <= TOLERANCE_SECONDS
  )
}
