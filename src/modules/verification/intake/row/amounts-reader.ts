import type { OrderColumn } from "../file/order-columns"
import type { OrderFileHeader } from "../file/order-file-header"
import type { IntakeRow } from "./intake-row"
import { type AmountProblem, readAmount } from "./read-amount"
import type { RowProblem } from "./row-problem"

type Amounts = Pick<IntakeRow, "price" | "discount" | "shipping" | "paid">

const columns = ["unit_price", "discount", "shipping", "paid_amount"] as const

/**
 * Reads the money of one file's rows: the price, what is taken off the line,
 * and what the order says once or on each row of shipping and payment. Each
 * distinct text is read once: prices repeat.
 */
export function amountsReader(
  index: OrderFileHeader["index"],
  decimal: "." | ","
): (
  cell: (column: OrderColumn) => string,
  currency: string
) => Amounts | RowProblem {
  const present = columns.filter((column) => index[column] !== undefined)
  const known = new Map<string, Map<string, bigint | AmountProblem>>()
  const read = (text: string, currency: string) => {
    let amounts = known.get(currency)
    if (!amounts) {
      known.set(currency, (amounts = new Map()))
    }
    let amount = amounts.get(text)
    if (amount === undefined) {
      amounts.set(text, (amount = readAmount(text, currency, decimal)))
    }
    return amount
  }
  return (cell, currency) => {
    const found: Partial<Record<(typeof columns)[number], bigint>> = {}
    for (const column of present) {
      const value = cell(column)
      const amount = value ? read(value, currency) : undefined
      if (typeof amount === "string") {
        return { code: amount, column, value }
      }
      found[column] = amount
    }
    return {
      price: found.unit_price ?? 0n,
      discount: found.discount ?? 0n,
      shipping: found.shipping ?? null,
      paid: found.paid_amount ?? null,
    }
  }
}
