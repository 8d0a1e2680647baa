import { createHash } from "node:crypto"
import type { IntakeOrder } from "./intake-order"

/**
 * Fingerprint of what was ordered: time, currency, customer, address and
 * lines, whatever the order of rows. Payment and notes are not part of it.
 */
export function contentHash(order: Omit<IntakeOrder, "content_hash">): string {
  const lines = order.lines
    .map((line) => [
      line.sku,
      line.kind,
      line.price_minor,
      line.quantity,
      line.title ?? "",
      line.discount_minor,
    ])
    .map((line) => JSON.stringify(line))
    .sort()
  return createHash("sha256")
    .update(
      JSON.stringify([
        order.placed_at,
        order.currency,
        order.customer,
        order.address,
        order.shipping_minor,
        lines,
      ])
    )
    .digest("hex")
}
