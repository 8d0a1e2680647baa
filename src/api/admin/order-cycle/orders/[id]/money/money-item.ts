/** A platform item of an order. */
export type MoneyItem = {
  id: string
  kind: string
  entity_id: string
  payment_id: string | null
  provider_id: string | null
  amount_minor: string
  currency_code: string
  opened_at: string
  withdrawn_at: string | null
}

export const moneyItemFields = [
  "id",
  "kind",
  "entity_id",
  "payment_id",
  "provider_id",
  "amount_minor",
  "currency_code",
  "opened_at",
  "withdrawn_at",
] satisfies (keyof MoneyItem)[]
