import { payableDigits } from "../../../money/payable-digits"
import { printNumber } from "./print-number"

/**
 * An amount with its currency: `Rp 1.250.000`, `USD 12.50`.
 *
 * @param amount decimal of main units.
 */
export function printMoney(
  amount: string,
  currencyCode: string,
  language: "id" | "en"
): string {
  const code = currencyCode.toUpperCase()
  const number = printNumber(amount, payableDigits(code), language)
  return `${code === "IDR" ? "Rp" : code} ${number}`
}
