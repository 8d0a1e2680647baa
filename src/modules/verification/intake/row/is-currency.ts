import { currencyExponent } from "../../../../money/currency-exponent"

/** Whether ISO 4217 lists the code. */
export function isCurrency(code: string): boolean {
  try {
    return currencyExponent(code) >= 0
  } catch (error) {
    if (error instanceof RangeError) {
      return false
    }
    throw error
  }
}
