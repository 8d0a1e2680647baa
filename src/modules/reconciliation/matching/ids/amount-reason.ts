import { currencyExponent } from "../../../../money/currency-exponent"
import type { IdCandidate, IdLine, IdMatch } from "./id-match"

/**
 * What a difference between a provider and the shop is called (design §7).
 *
 * @returns null when both say the same.
 */
export function amountReason(
  line: IdLine,
  item: IdCandidate
): IdMatch["reason"] {
  const difference = abs(line.moved_minor - item.open_minor)
  if (difference === 0n) {
    return null
  }
  if (isPowerOfTen(line.moved_minor, item.open_minor)) {
    return "A16"
  }
  if (difference < roundingUnit(line.currency_code)) {
    return "A17"
  }
  if (item.kind === "cod_due") {
    return "D02"
  }
  const isPart =
    item.authorised_minor !== null &&
    item.authorised_minor !== item.amount_minor
  return item.kind === "capture" && isPart ? "A06" : "A04"
}

/** One says a number with its decimals shifted. */
function isPowerOfTen(a: bigint, b: bigint): boolean {
  const [small, large] = abs(a) < abs(b) ? [abs(a), abs(b)] : [abs(b), abs(a)]
  if (small === 0n || large % small !== 0n) {
    return false
  }
  return /^10+$/.test((large / small).toString())
}

/** Gateways carry at most two of a currency's three decimals. */
const roundingUnit = (currency: string) =>
  currencyExponent(currency) === 3 ? 10n : 1n

const abs = (minor: bigint) => (minor < 0n ? -minor : minor)
