import type { DuplicateCandidate } from "./check-duplicate"

/**
 * One key per way to know the customer (id, e-mail, phone), together with the
 * goods: orders that share a key may be the same order twice. An order of no
 * goods has none.
 */
export function identityKeys(order: DuplicateCandidate): string[] {
  const quantities = new Map<string, number>()
  for (const { sku, quantity } of order.goods) {
    quantities.set(sku, (quantities.get(sku) ?? 0) + quantity)
  }
  const goods = [...quantities].map((entry) => JSON.stringify(entry)).sort()
  const { customer_id, email, phone } = order
  return [
    customer_id && ["id", customer_id],
    email && ["email", email.trim().toLowerCase()],
    phone && ["phone", phone.replace(/\D/g, "")],
  ].flatMap((identity) =>
    identity && goods.length ? JSON.stringify([identity, goods]) : []
  )
}
