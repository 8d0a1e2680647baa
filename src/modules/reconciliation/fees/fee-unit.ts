import { currencyExponent } from "../../../money/currency-exponent"
import { payableDigits } from "../../../money/payable-digits"
import type { FeeContract } from "./fee-contract"

/** The least that a contract's fees differ by, in minor units. */
export function feeUnit(
  { unit, wire_exponent }: Pick<FeeContract, "unit" | "wire_exponent">,
  currencyCode: string
): bigint {
  const exponent = currencyExponent(currencyCode)
  const digits = {
    minor: exponent,
    payable: payableDigits(currencyCode.toUpperCase()),
    wire: wire_exponent ?? exponent,
  }[unit]
  return 10n ** BigInt(Math.max(0, exponent - digits))
}
