import { MathBN } from "@medusajs/framework/utils"
import type { OrderForReview } from "./order-for-review"
import { toRoundedMinor } from "../../../money/to-rounded-minor"

/**
 * An order's total before credit lines, in minor units: core's total stands
 * after them.
 */
export const toTotalMinor = ({
  summary,
  currency_code,
}: Pick<OrderForReview, "summary" | "currency_code">): bigint =>
  toRoundedMinor(
    MathBN.add(
      summary.raw_current_order_total,
      summary.raw_credit_line_total ?? 0
    ),
    currency_code
  )
