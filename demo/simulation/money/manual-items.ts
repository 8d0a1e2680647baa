import { manualPayments } from "./manual-payments"

/** The payments that were promised outside of orders, as items. */
export function manualItems(reference: Date) {
  const { agents, dollars, dinar } = manualPayments
  const item = {
    kind: "manual_payment" as const,
    order_id: null,
    payment_id: null,
    provider_id: null,
    reference: null as string | null,
    provider_refs: [] as string[],
    payer: null as string | null,
    opened_at: reference,
  }
  return [
    ...agents.references.map((code, index) => ({
      ...item,
      entity_id: `demo_agent_${index + 1}`,
      reference: code,
      payer: index ? "Agen Bandung" : "Agen Bogor",
      amount_minor: agents.minor.toString(),
      currency_code: "idr",
    })),
    {
      ...item,
      entity_id: "demo_dollars",
      reference: dollars.reference,
      payer: "Lim Wei",
      amount_minor: dollars.minor.toString(),
      currency_code: "sgd",
    },
    {
      ...item,
      entity_id: "demo_dinar",
      provider_refs: [dinar.ref],
      payer: "Fatima Al Sabah",
      amount_minor: dinar.minor.toString(),
      currency_code: "kwd",
    },
  ]
}
