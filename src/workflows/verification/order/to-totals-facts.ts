import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { TaxedLine } from "../../../modules/verification/checks/add-up-line"
import type { TotalsFacts } from "../../../modules/verification/checks/check-totals"
import type { ChargedLine, OrderForReview } from "./order-for-review"

/** An order's total as core stores it, and the lines that it is made of. */
export function toTotalsFacts(order: OrderForReview): TotalsFacts {
  const { summary, currency_code, items, shipping_methods } = order
  return {
    currency_code,
    total: decimal(
      MathBN.add(
        summary.raw_current_order_total,
        summary.raw_credit_line_total ?? 0
      )
    ),
    lines: [
      ...items.map((item) =>
        toLine(item, item.raw_unit_price, item.detail.raw_quantity)
      ),
      ...(shipping_methods ?? []).map((method) =>
        toLine(method, method.raw_amount, 1)
      ),
    ],
  }
}

const toLine = (
  { is_tax_inclusive, adjustments, tax_lines }: ChargedLine,
  price: BigNumberInput,
  quantity: BigNumberInput
): TaxedLine => ({
  unit_price: decimal(price),
  quantity: decimal(quantity),
  is_tax_inclusive,
  adjustments: (adjustments ?? []).map((adjustment) => ({
    amount: decimal(adjustment.raw_amount),
    is_tax_inclusive: adjustment.is_tax_inclusive ?? false,
  })),
  tax_rates: (tax_lines ?? []).map(({ raw_rate }) => decimal(raw_rate)),
})

const decimal = (value: BigNumberInput) => MathBN.convert(value).toFixed()
