import { currencyExponent } from "../../../../money/currency-exponent"
import type { IntakeReport } from "../../../../types/intake"
import type { IntakeOrder } from "../order/intake-order"
import { type OrderSums, sumOrder } from "../order/sum-order"

/** What orders come to, per currency, by the currency's code. */
export function sumMoney(orders: Iterable<IntakeOrder>): IntakeReport["money"] {
  const sums = new Map<string, OrderSums>()
  for (const order of orders) {
    const one = sumOrder(order)
    const before = sums.get(order.currency)
    sums.set(
      order.currency,
      before
        ? {
            goods: before.goods + one.goods,
            charges: before.charges + one.charges,
            discounts: before.discounts + one.discounts,
            total: before.total + one.total,
          }
        : one
    )
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { goods, charges, discounts, total }]) => ({
      currency,
      exponent: currencyExponent(currency),
      goods: goods.toString(),
      charges: charges.toString(),
      discounts: discounts.toString(),
      total: total.toString(),
    }))
}
