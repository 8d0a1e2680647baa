import { DateTime } from "luxon"
import type { IntakeOrder } from "../../../modules/verification/intake/order/intake-order"

/** What core cannot hold about an imported order; keys as in contributing.md. */
export function toOrderMetadata(order: IntakeOrder): Record<string, unknown> {
  const facts = {
    order_cycle_channel: order.channel,
    order_cycle_external_id: order.external_id,
    order_cycle_placed_at: order.placed_at,
    order_cycle_customer: order.customer.customer,
    order_cycle_payment_method: order.payment_method,
    order_cycle_promised_deliver_at: toPromise(order.promise_date),
    order_cycle_taken_by: order.taken_by,
    order_cycle_note: order.note,
    order_cycle_ship_complete: order.ship_complete || null,
    order_cycle_intake_holds: order.held.length ? order.held : null,
  }
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null)
  )
}

/** A promise without a time of day lasts until the day's end (UTC). */
function toPromise(text: string | null): string | null {
  const time = text ? DateTime.fromISO(text, { zone: "utc" }) : null
  if (!time?.isValid) {
    return null
  }
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text ?? "")
  return (isDay ? time.endOf("day") : time).toISO()
}
