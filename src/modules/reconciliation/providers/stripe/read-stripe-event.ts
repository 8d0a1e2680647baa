import type { SettlementEvent } from "../events/settlement-event"
import { toIsoMinor } from "../events/to-iso-minor"
import type { StripeEvent, StripeObject } from "./stripe-event"
import { stripeWireExponent } from "./stripe-wire-exponent"

type Meaning = {
  kind: SettlementEvent["kind"]
  status: string
  object_id: string
  amount: number | null | undefined
}

/** What an event of Stripe reports; null when it moves no money. */
export function readStripeEvent(event: StripeEvent): SettlementEvent | null {
  const { object } = event.data
  const meaning = meaningOf(event.type, object)
  if (!meaning) {
    return null
  }
  const { kind, status, object_id, amount } = meaning
  const currency = object.currency?.toUpperCase() ?? null
  const { request } = event
  return {
    event_id: event.id,
    object_id,
    idempotency_key:
      typeof request === "object" ? (request?.idempotency_key ?? null) : null,
    references: [object.id, object.charge, object.payment_intent].filter(
      (id): id is string => typeof id === "string" && id !== object_id
    ),
    kind,
    status,
    amount_minor: toIsoMinor(amount, currency, stripeWireExponent(currency)),
    currency,
    occurred_at: new Date(event.created * 1000).toISOString(),
    raw: event,
  }
}

function meaningOf(type: string, object: StripeObject): Meaning | null {
  switch (object.object) {
    case "charge":
      return chargeMeaning(type, object)
    case "payment_intent":
      return intentMeaning(type, object)
    case "refund":
      return refundMeaning(object)
    case "dispute":
      return disputeMeaning(type, object)
    case "payout":
      return payoutMeaning(object)
    default:
      return null
  }
}

/** A charge that was only authorised has moved nothing yet. */
function chargeMeaning(type: string, object: StripeObject): Meaning | null {
  const { id: object_id, amount } = object
  if (type === "charge.failed") {
    return { kind: "capture", status: "failed", object_id, amount }
  }
  const isTaken =
    type === "charge.captured" ||
    (type === "charge.succeeded" && object.captured === true)
  return isTaken
    ? {
        kind: "capture",
        status: object.status ?? "succeeded",
        object_id,
        amount: object.amount_captured || amount,
      }
    : null
}

function intentMeaning(type: string, object: StripeObject): Meaning | null {
  return type === "payment_intent.succeeded"
    ? {
        kind: "capture",
        status: object.status ?? "succeeded",
        object_id: object.latest_charge ?? object.id,
        amount: object.amount_received || object.amount,
      }
    : null
}

function refundMeaning({ id, status, amount }: StripeObject): Meaning {
  const isFailed = status === "failed" || status === "canceled"
  return {
    kind: isFailed ? "refund_failed" : "refund",
    status: status ?? "pending",
    object_id: id,
    amount,
  }
}

/** Only these two move money: opening and closing a dispute do not. */
function disputeMeaning(
  type: string,
  { id, status, amount }: StripeObject
): Meaning | null {
  const kind =
    type === "charge.dispute.funds_withdrawn"
      ? "chargeback"
      : type === "charge.dispute.funds_reinstated"
        ? "chargeback_reversal"
        : null
  return kind && { kind, status: status ?? "", object_id: id, amount }
}

function payoutMeaning({ id, status, amount }: StripeObject): Meaning {
  const isFailed = status === "failed" || status === "canceled"
  return {
    kind: isFailed ? "payout_failure" : "payout",
    status: status ?? "pending",
    object_id: id,
    amount,
  }
}
