import { currencyExponent } from "../../../money/currency-exponent"

/** Whether ISO 4217 has the code, in either case. */
export function isCurrency(code: string): boolean {
  try {
    return currencyExponent(code) >= 0
  } catch {
    return false
  }
}
