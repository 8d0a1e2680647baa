import { currencyExponent } from "../../../money/currency-exponent"
import { readMoney } from "../../../money/read-money"
import { RefundRefused } from "./refund-refused"

/**
 * What somebody wants to pay back, exactly: nothing is rounded.
 *
 * @param asked main units as a decimal text, for example `30.01`.
 * @returns minor units, more than 0.
 * @throws RefundRefused for anything else, and for more decimals than the
 *   currency has after ISO 4217 (JPY 333.5).
 */
export function readRefundAmount(asked: string, currencyCode: string): bigint {
  const minor = readMoney(asked, currencyCode)
  if (minor !== null && minor > 0n) {
    return minor
  }
  const currency = currencyCode.toUpperCase()
  const digits = currencyExponent(currencyCode)
  throw new RefundRefused(
    `${currency} ${asked} cannot be paid back: a refund is more than 0 and ` +
      `has ${digits === 0 ? "no" : `at most ${digits}`} decimals in ` +
      `${currency}.`
  )
}
