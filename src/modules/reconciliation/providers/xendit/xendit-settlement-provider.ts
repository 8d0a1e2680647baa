import { createHash } from "node:crypto"
import { equalBytes } from "../../../../signature/equal-bytes"
import { settlementReaders } from "../../statement/settlement/settlement-readers"
import { AbstractSettlementProvider } from "../abstract-settlement-provider"
import type { EventRequest } from "../events/event-request"
import { headerOf } from "../events/header-of"
import { parseEvent } from "../events/parse-event"
import { readXenditEvent, readXenditInvoice } from "./read-xendit-event"
import { xenditEvent, xenditInvoice } from "./xendit-event"

/**
 * Xendit: balance report, and webhooks with a token. The token proves who
 * knows it; it covers neither body nor time.
 */
export class XenditSettlementProvider extends AbstractSettlementProvider {
  static identifier = "xendit"

  recognises = settlementReaders.xendit.recognises

  read = settlementReaders.xendit.read

  verifyEvent(request: EventRequest) {
    const token = headerOf(request, "x-callback-token")
    const { secret, raw } = request
    if (secret === "" || token === null || !isSame(token, secret)) {
      return null
    }
    const delivery = headerOf(request, "webhook-id")
    const event = parseEvent(raw, xenditEvent)
    const invoice = event ? null : parseEvent(raw, xenditInvoice)
    const read = event
      ? readXenditEvent(event, delivery)
      : invoice && readXenditInvoice(invoice, delivery)
    return read ? [read] : []
  }
}

/** Hashed first, so that not even the length tells. */
const isSame = (a: string, b: string) => equalBytes(hash(a), hash(b))

const hash = (text: string) => createHash("sha256").update(text).digest()
