import { currencyExponent } from "../../../../money/currency-exponent"
import type { AmountFormat } from "../csv/amount-format"

/** Amounts that a provider writes in main units, as 1234.56. */
export function mainFormat(currency: string): AmountFormat {
  const exponent = currencyExponent(currency)
  return { style: "comma", exponent, wire_exponent: exponent, symbols: [] }
}
