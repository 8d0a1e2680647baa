import { MathBN, MedusaError } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { currencyExponent } from "./currency-exponent"

/**
 * Converts an amount in main units, as core keeps it, to integer minor units.
 *
 * @param amount main units (`150000`, `"12.50"`, a core BigNumber).
 * @param currencyCode ISO 4217, either case.
 * @throws MedusaError INVALID_DATA when the amount has more decimals than the
 *   currency's ISO exponent: nothing is rounded here.
 */
export function toMinorUnits(
  amount: BigNumberInput,
  currencyCode: string
): bigint {
  const exponent = currencyExponent(currencyCode)
  const minor = MathBN.convert(amount).shiftedBy(exponent)
  if (!minor.isInteger()) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The amount ${MathBN.convert(amount).toFixed()} ` +
        `${currencyCode.toUpperCase()} has more than ${exponent} decimals. ` +
        "Round it where it comes from."
    )
  }
  return BigInt(minor.toFixed(0))
}
