import { currencyExponent } from "../../../money/currency-exponent"
import { Fraction } from "../../../money/fraction"
import type { FeeContract } from "./fee-contract"
import type { FeeLine } from "./fee-line"

/** Sources may write anything: what is no decimal says nothing. */
const DECIMAL = /^-?\d+(\.\d+)?$/

/**
 * The worst that a conversion may come to: the line's original amount at its
 * own rate, less the contract's spread.
 *
 * @returns signed minor units; null where amount, rate or spread is unknown.
 */
export function expectedExchange(
  { fx_spread_percent, rounding }: FeeContract,
  line: Pick<
    FeeLine,
    "original_amount" | "original_rate" | "currency_code" | "moved_minor"
  >
): bigint | null {
  const { original_amount, original_rate, currency_code, moved_minor } = line
  if (
    fx_spread_percent === undefined ||
    !DECIMAL.test(original_amount ?? "") ||
    !DECIMAL.test(original_rate ?? "")
  ) {
    return null
  }
  const isOut = moved_minor < 0n
  const hundred = Fraction.of("100")
  const spread = Fraction.of(fx_spread_percent)
  const size = Fraction.of((original_amount ?? "").replace("-", ""))
    .times(Fraction.of(original_rate ?? ""))
    .times(Fraction.of(`1${"0".repeat(currencyExponent(currency_code))}`))
    .times(isOut ? hundred.plus(spread) : hundred.minus(spread))
    .over(hundred)
    .round(rounding)
  return isOut ? -size : size
}
