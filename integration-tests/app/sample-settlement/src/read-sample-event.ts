import type { SettlementEvent } from "medusa-plugin-order-cycle/modules/reconciliation"
import { z } from "@medusajs/framework/zod"

const sampleEvent = z.object({
  id: z.string().min(1),
  type: z.string(),
  payment: z.string().min(1),
  order: z.string(),
  /** Minor units. */
  amount: z.number().int().nonnegative(),
  currency: z.string().length(3),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** What our own request sent as its idempotency key. */
  request_key: z.string().nullable(),
})

const kinds: Record<string, SettlementEvent["kind"]> = {
  "payment.paid": "capture",
  "payment.refunded": "refund",
}

/** What a proven event says; nothing of what moves no money. */
export function readSampleEvent(raw: Buffer): SettlementEvent[] {
  const event = sampleEvent.safeParse(JSON.parse(raw.toString("utf8"))).data
  if (!event || !Object.hasOwn(kinds, event.type)) {
    return []
  }
  return [
    {
      event_id: event.id,
      object_id: event.payment,
      idempotency_key: event.request_key,
      references: [event.order],
      kind: kinds[event.type],
      status: "succeeded",
      amount_minor: BigInt(event.amount),
      currency: event.currency,
      occurred_at: event.at,
      raw: event,
    },
  ]
}
