import type { SimulatedOrder } from "../orders/simulated-order"

const DAY_MS = 86_400_000

/**
 * Units of each variant that were sold, by how many days before the reference
 * date; canceled orders do not count.
 */
export function unitsSold(
  orders: readonly SimulatedOrder[],
  reference: Date
): Map<string, Map<number, number>> {
  const sold = new Map<string, Map<number, number>>()
  for (const { placed_at, canceled_at, lines } of orders) {
    if (canceled_at) {
      continue
    }
    const age = Math.ceil((+reference - +placed_at) / DAY_MS)
    for (const { variant, quantity } of lines) {
      const days = sold.get(variant.sku) ?? new Map<number, number>()
      days.set(age, (days.get(age) ?? 0) + quantity)
      sold.set(variant.sku, days)
    }
  }
  return sold
}
