import { currencyExponent } from "../../../../money/currency-exponent"

const known = new Map<string, boolean>()

/** Whether ISO 4217 lists the code (upper case). */
export function isCurrency(code: string): boolean {
  const before = known.get(code)
  if (before !== undefined) {
    return before
  }
  const is = hasExponent(code)
  // Only the few codes that exist are kept.
  if (is) {
    known.set(code, is)
  }
  return is
}

function hasExponent(code: string): boolean {
  try {
    return currencyExponent(code) >= 0
  } catch (error) {
    if (error instanceof RangeError) {
      return false
    }
    throw error
  }
}
