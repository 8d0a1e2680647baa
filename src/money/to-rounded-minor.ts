import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { currencyExponent } from "./currency-exponent"
import { toMinorUnits } from "./to-minor-units"

/** bignumber.js: halves away from zero, as invoices are rounded. */
const HALF_UP = 4

/**
 * Converts a total of core to minor units. Core adds up taxes and discounts
 * without rounding, so a total may have more decimals than money has.
 */
export const toRoundedMinor = (amount: BigNumberInput, currencyCode: string) =>
  toMinorUnits(
    MathBN.convert(amount).decimalPlaces(
      currencyExponent(currencyCode),
      HALF_UP
    ),
    currencyCode
  )
