import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { TotalsFacts } from "../../../modules/verification/checks/check-totals"
import type { OrderForReview } from "../order/order-for-review"
import { toTaxedLine } from "../order/to-taxed-line"

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
        toTaxedLine(item, item.raw_unit_price, item.detail.raw_quantity)
      ),
      ...(shipping_methods ?? []).map((method) =>
        toTaxedLine(method, method.raw_amount, 1)
      ),
    ],
  }
}

const decimal = (value: BigNumberInput) => MathBN.convert(value).toFixed()
