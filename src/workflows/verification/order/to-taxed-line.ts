import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { TaxedLine } from "../../../modules/verification/checks/add-up-line"
import { currentAdjustments } from "./current-adjustments"
import type { ChargedLine } from "./order-for-review"

/** A line or a delivery of core as it adds up: exact decimals. */
export const toTaxedLine = (
  line: ChargedLine,
  price: BigNumberInput,
  quantity: BigNumberInput
): TaxedLine => ({
  unit_price: decimal(price),
  quantity: decimal(quantity),
  is_tax_inclusive: line.is_tax_inclusive,
  adjustments: currentAdjustments(line).map((adjustment) => ({
    amount: decimal(adjustment.raw_amount),
    is_tax_inclusive: adjustment.is_tax_inclusive ?? false,
  })),
  tax_rates: (line.tax_lines ?? []).map(({ raw_rate }) => decimal(raw_rate)),
})

const decimal = (value: BigNumberInput) => MathBN.convert(value).toFixed()
