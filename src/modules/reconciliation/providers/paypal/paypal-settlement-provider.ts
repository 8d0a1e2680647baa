import { settlementReaders } from "../../statement/settlement/settlement-readers"
import { AbstractSettlementProvider } from "../abstract-settlement-provider"
import type { EventRequest } from "../events/event-request"
import { parseEvent } from "../events/parse-event"
import { paypalEvent } from "./paypal-event"
import { readPaypalEvent } from "./read-paypal-event"
import { verifyPaypalSignature } from "./verify-paypal-signature"

/**
 * PayPal: settlement report, and webhooks that are believed only with the
 * signing certificate in the account's secret (docs/settlement-providers.md).
 */
export class PaypalSettlementProvider extends AbstractSettlementProvider {
  static identifier = "paypal"

  recognises = settlementReaders.paypal.recognises

  read = settlementReaders.paypal.read

  verifyEvent(request: EventRequest) {
    if (!verifyPaypalSignature(request)) {
      return null
    }
    const event = parseEvent(request.raw, paypalEvent)
    const read = event && readPaypalEvent(event)
    return read ? [read] : []
  }
}
