import type { IntakeOrder } from "./intake-order"

export type SuspectedDuplicate = {
  order: IntakeOrder
  duplicate_of: string
  seconds: number
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Finds orders of the same goods by the same customer (number, e-mail or
 * phone) within 24 hours of the nearest earlier one.
 */
export function findDuplicates(orders: IntakeOrder[]): SuspectedDuplicate[] {
  const byTime = orders
    .map((order) => ({ order, time: Date.parse(order.placed_at) }))
    .sort(
      (a, b) =>
        a.time - b.time || (a.order.external_id < b.order.external_id ? -1 : 1)
    )
  const latest = new Map<string, (typeof byTime)[number]>()
  return byTime.flatMap((one) => {
    const keys = identities(one.order)
    const earlier = keys
      .flatMap((key) => latest.get(key) ?? [])
      .sort((a, b) => b.time - a.time)[0]
    for (const key of keys) {
      latest.set(key, one)
    }
    return earlier && one.time - earlier.time <= DAY
      ? {
          order: one.order,
          duplicate_of: earlier.order.external_id,
          seconds: (one.time - earlier.time) / 1000,
        }
      : []
  })
}

function identities({ channel, customer, lines }: IntakeOrder): string[] {
  const quantities = new Map<string, number>()
  for (const { kind, sku, quantity } of lines) {
    if (kind === "goods" || kind === "custom") {
      quantities.set(sku, (quantities.get(sku) ?? 0) + quantity)
    }
  }
  const goods = [...quantities].map((entry) => JSON.stringify(entry)).sort()
  const { customer: number, email, phone } = customer
  return [
    number && ["number", channel, number],
    email && ["email", email],
    phone && ["phone", phone.replace(/\D/g, "")],
  ].flatMap((identity) => (identity ? JSON.stringify([identity, goods]) : []))
}
