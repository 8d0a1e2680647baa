import { orderTotal } from "../orders/order-total"
import type { SimulatedOrder } from "../orders/simulated-order"
import { creditTotal } from "./credit-total"
import { moneyColumns } from "./money-columns"
import type { Row } from "./table-rows"

/** The sums that core keeps beside an order, in its shape. */
export function summaryTotals(order: SimulatedOrder): Row {
  const { payment, currency_code } = order
  const total = orderTotal(order)
  const paid = payment.captures.reduce((sum, { minor }) => sum + minor, 0n)
  const refunded = payment.refunds.reduce((sum, { minor }) => sum + minor, 0n)
  const current = total - refunded
  const sums = {
    paid_total: paid,
    refunded_total: refunded,
    transaction_total: paid - refunded,
    original_order_total: total,
    current_order_total: current,
    accounting_total: current,
    credit_line_total: creditTotal(order),
    pending_difference: current - (paid - refunded),
  }
  return Object.assign(
    {},
    ...Object.entries(sums).map(([name, minor]) => {
      const columns = moneyColumns(name, minor, currency_code)
      return { ...columns, [name]: Number(columns[name]) }
    })
  )
}
