import { DateTime } from "luxon"
import type { z } from "@medusajs/framework/zod"
import { mainToMinor } from "../events/main-to-minor"
import type {
  SettlementEvent,
  SettlementEventKind,
} from "../events/settlement-event"
import type { XenditInvoice, XenditObject, xenditEvent } from "./xendit-event"

const KINDS: Record<string, SettlementEventKind> = {
  "payment.capture": "capture",
  "payment.succeeded": "capture",
  "payment.failed": "capture",
  "payment.failure": "capture",
  "capture.succeeded": "capture",
  "capture.failed": "capture",
  "refund.succeeded": "refund",
  "refund.failed": "refund_failed",
}

/** What an event of Xendit reports; null when it moves no money. */
export function readXenditEvent(
  event: z.infer<typeof xenditEvent>,
  delivery: string | null
): SettlementEvent | null {
  const kind = Object.hasOwn(KINDS, event.event) ? KINDS[event.event] : null
  const object = objectOf(event.data)
  const isRefund = event.event.startsWith("refund.")
  const object_id = isRefund
    ? object.id
    : (object.payment_id ?? object.capture_id ?? object.id)
  if (!kind || !object_id) {
    return null
  }
  const currency = object.currency?.toUpperCase() ?? null
  return {
    event_id: delivery ?? `${event.event}:${object_id}`,
    object_id,
    idempotency_key: null,
    references: [
      object.payment_id,
      object.payment_request_id,
      object.reference_id,
    ].filter((id): id is string => Boolean(id) && id !== object_id),
    kind,
    status: object.status ?? event.event.split(".")[1],
    amount_minor: mainToMinor(
      object.captured_amount ?? object.amount ?? object.request_amount,
      currency
    ),
    currency,
    occurred_at: timeOf(event.created ?? object.updated ?? object.created),
    raw: event,
  }
}

/** A paid invoice; null for one that is not. */
export function readXenditInvoice(
  invoice: XenditInvoice,
  delivery: string | null
): SettlementEvent | null {
  if (!/^(PAID|SETTLED)$/.test(invoice.status)) {
    return null
  }
  const currency = invoice.currency?.toUpperCase() ?? null
  return {
    event_id: delivery ?? `invoice.${invoice.status}:${invoice.id}`,
    object_id: invoice.payment_id ?? invoice.id,
    idempotency_key: null,
    references: [invoice.id, invoice.external_id],
    kind: "capture",
    status: invoice.status,
    amount_minor: mainToMinor(invoice.paid_amount ?? invoice.amount, currency),
    currency,
    occurred_at: timeOf(invoice.paid_at),
    raw: invoice,
  }
}

function objectOf(data: z.infer<typeof xenditEvent>["data"]): XenditObject {
  const inner = (data as { data?: XenditObject }).data
  return inner ?? (data as XenditObject)
}

function timeOf(text: string | null | undefined): string | null {
  const time = DateTime.fromISO(text ?? "", { zone: "UTC" })
  return time.isValid ? time.toISO() : null
}
