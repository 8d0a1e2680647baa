import { currencyExponent } from "../../../money/currency-exponent"
import { payableDigits } from "../../../money/payable-digits"

/**
 * The smallest amount that can be paid, in minor units: IDR 100 (a rupiah),
 * USD 1 (a cent).
 */
export const payableStep = (currencyCode: string): bigint =>
  10n **
  BigInt(
    currencyExponent(currencyCode) - payableDigits(currencyCode.toUpperCase())
  )
