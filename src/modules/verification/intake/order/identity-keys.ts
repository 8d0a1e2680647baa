import type { IntakeOrder } from "./intake-order"

type BoughtGoods = Pick<IntakeOrder, "channel"> & {
  customer: Pick<IntakeOrder["customer"], "customer" | "email" | "phone">
  lines: Pick<IntakeOrder["lines"][number], "kind" | "sku" | "quantity">[]
}

/**
 * One key per way to know the customer (number, e-mail, phone), together with
 * the goods: orders that share a key may be the same order twice.
 */
export function identityKeys({
  channel,
  customer,
  lines,
}: BoughtGoods): string[] {
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
    email && ["email", email.trim().toLowerCase()],
    phone && ["phone", phone.replace(/\D/g, "")],
  ].flatMap((identity) => (identity ? JSON.stringify([identity, goods]) : []))
}
