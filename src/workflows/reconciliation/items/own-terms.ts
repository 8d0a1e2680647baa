type OrderTerms = { metadata: Record<string, unknown> | null }

const textOf = ({ metadata }: OrderTerms, key: string): string | null => {
  const value = metadata?.[key]
  return typeof value === "string" && value ? value : null
}

/**
 * What an order's channel has told its buyer of a transfer: code and amount
 * (main units), each null where it left them to us.
 */
export const ownTerms = (order: OrderTerms) => ({
  reference: textOf(order, "order_cycle_reference"),
  amount: textOf(order, "order_cycle_expected_amount"),
})
