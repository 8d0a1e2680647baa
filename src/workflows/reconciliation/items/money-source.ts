/** Whose money is looked at; with none of them, what changed lately. */
export type MoneySource = {
  order_ids?: string[]
  payment_ids?: string[]
  fulfillment_ids?: string[]
}
