import { currencyExponent } from "../../../../money/currency-exponent"
import type { MoneyValue } from "../money-value"
import type { WrittenMoney } from "../../../../types/rule-language"

/**
 * Reads a rule's money, of which the schema found the shape to be right.
 *
 * @throws RangeError for a currency that ISO 4217 does not list.
 */
export function readMoney({ amount, currency }: WrittenMoney): MoneyValue {
  const [whole, fraction = ""] = amount.split(".")
  return {
    minor: BigInt(whole + fraction.padEnd(currencyExponent(currency), "0")),
    currency: currency.toUpperCase(),
  }
}
