import { DateTime } from "luxon"
import type { z } from "@medusajs/framework/zod"
import { mainToMinor } from "../events/main-to-minor"
import type {
  SettlementEvent,
  SettlementEventKind,
} from "../events/settlement-event"
import type { paypalEvent } from "./paypal-event"

const KINDS: Record<string, SettlementEventKind> = {
  "PAYMENT.CAPTURE.COMPLETED": "capture",
  "PAYMENT.CAPTURE.DECLINED": "capture",
  "PAYMENT.CAPTURE.DENIED": "capture",
  "PAYMENT.CAPTURE.PENDING": "capture",
  "PAYMENT.CAPTURE.REFUNDED": "refund",
  "PAYMENT.CAPTURE.REVERSED": "chargeback",
  "PAYMENT.REFUND.FAILED": "refund_failed",
  "PAYMENT.REFUND.PENDING": "refund",
  "PAYMENT.SALE.COMPLETED": "capture",
  "PAYMENT.SALE.DENIED": "capture",
  "PAYMENT.SALE.REFUNDED": "refund",
  "PAYMENT.SALE.REVERSED": "chargeback",
}

/** What an event of PayPal reports; null when it moves no money. */
export function readPaypalEvent(
  event: z.infer<typeof paypalEvent>
): SettlementEvent | null {
  const { event_type, resource, id: event_id } = event
  if (!Object.hasOwn(KINDS, event_type) || !resource.id) {
    return null
  }
  const { amount } = resource
  const currency =
    (amount?.currency_code ?? amount?.currency)?.toUpperCase() ?? null
  const time = DateTime.fromISO(event.create_time ?? "", { zone: "UTC" })
  return {
    event_id,
    object_id: resource.id,
    idempotency_key: null,
    references: [resource.invoice_id, resource.custom_id].filter(
      (id): id is string => Boolean(id)
    ),
    kind: KINDS[event_type],
    status: resource.status ?? resource.state ?? event_type,
    amount_minor: mainToMinor(amount?.value ?? amount?.total, currency),
    currency,
    occurred_at: time.isValid ? time.toISO() : null,
    raw: event,
  }
}
