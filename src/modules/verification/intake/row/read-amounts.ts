import type { OrderColumn } from "../file/order-columns"
import type { IntakeRow } from "./intake-row"
import { type AmountProblem, readAmount } from "./read-amount"

type Amounts = Pick<IntakeRow, "price" | "discount" | "shipping" | "paid">

type Problem = { code: AmountProblem; column: OrderColumn; value: string }

/**
 * Reads a row's money: the price, what is taken off the line, and what the
 * order says once or on each row of shipping and payment.
 */
export function readAmounts(
  cell: (column: OrderColumn) => string,
  currency: string,
  decimal: "." | ","
): Amounts | Problem {
  const columns = ["unit_price", "discount", "shipping", "paid_amount"] as const
  const amounts: (bigint | null)[] = []
  for (const column of columns) {
    const value = cell(column)
    const amount = value ? readAmount(value, currency, decimal) : null
    if (typeof amount === "string") {
      return { code: amount, column, value }
    }
    amounts.push(amount)
  }
  const [price, discount, shipping, paid] = amounts
  return { price: price ?? 0n, discount: discount ?? 0n, shipping, paid }
}
