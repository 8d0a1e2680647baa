import { DateTime } from "luxon"
import type {
  SettlementEvent,
  SettlementEventKind,
} from "../events/settlement-event"
import { toIsoMinor } from "../events/to-iso-minor"
import type { AdyenItem } from "./adyen-notification"
import { adyenWireExponent } from "./adyen-wire-exponent"

/** What an event code is when it succeeded, and when it did not. */
const MEANINGS: Record<
  string,
  [SettlementEventKind, string, SettlementEventKind | null]
> = {
  CAPTURE: ["capture", "succeeded", "capture"],
  CAPTURE_FAILED: ["capture", "failed", null],
  REFUND: ["refund", "succeeded", "refund_failed"],
  REFUND_FAILED: ["refund_failed", "failed", null],
  REFUNDED_REVERSED: ["refund_failed", "reversed", null],
  CHARGEBACK: ["chargeback", "succeeded", null],
  SECOND_CHARGEBACK: ["chargeback", "second", null],
  CHARGEBACK_REVERSED: ["chargeback_reversal", "succeeded", null],
}

/** What an item of Adyen reports; null when it moves no money. */
export function readAdyenItem(item: AdyenItem): SettlementEvent | null {
  const code = codeOf(item)
  if (!Object.hasOwn(MEANINGS, code)) {
    return null
  }
  const [done, status, failed] = MEANINGS[code]
  const isDone = String(item.success) === "true"
  const kind = isDone ? done : failed
  if (!kind) {
    return null
  }
  const currency = item.amount?.currency?.toUpperCase() ?? null
  return {
    // Adyen sends one event again with the same three.
    event_id: `${item.eventCode}:${item.pspReference}:${item.success}`,
    object_id: item.pspReference,
    idempotency_key: null,
    references: [item.originalReference, item.merchantReference].filter(
      (id): id is string => typeof id === "string" && id !== ""
    ),
    kind,
    status: isDone ? status : "failed",
    amount_minor: amountOf(item.amount?.value, currency),
    currency,
    occurred_at: timeOf(item.eventDate),
    raw: item,
  }
}

/** One code for both, which the modification tells apart. */
function codeOf({ eventCode, additionalData }: AdyenItem): string {
  const isRefund = additionalData?.["modification.action"] === "refund"
  return eventCode === "CANCEL_OR_REFUND" && isRefund ? "REFUND" : eventCode
}

function amountOf(value: number | null | undefined, currency: string | null) {
  try {
    return toIsoMinor(value, currency, adyenWireExponent(currency ?? ""))
  } catch {
    return null
  }
}

function timeOf(text: string | null | undefined): string | null {
  const time = DateTime.fromISO(text ?? "", { setZone: true })
  return time.isValid ? time.toUTC().toISO() : null
}
