import { settlementReaders } from "../../statement/settlement/settlement-readers"
import { AbstractSettlementProvider } from "../abstract-settlement-provider"
import type { EventRequest } from "../events/event-request"
import { parseEvent } from "../events/parse-event"
import { readStripeEvent } from "./read-stripe-event"
import { stripeEvent } from "./stripe-event"
import { verifyStripeSignature } from "./verify-stripe-signature"

/** Stripe: itemised payout reconciliation, and events of one endpoint. */
export class StripeSettlementProvider extends AbstractSettlementProvider {
  static identifier = "stripe"

  recognises = settlementReaders.stripe.recognises

  read = settlementReaders.stripe.read

  verifyEvent(request: EventRequest) {
    if (!verifyStripeSignature(request)) {
      return null
    }
    const event = parseEvent(request.raw, stripeEvent)
    const read = event && readStripeEvent(event)
    return read ? [read] : []
  }
}
