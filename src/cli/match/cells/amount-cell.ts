import type { PackRow } from "../../../modules/packing/tables/pack-row"
import { currencyExponent } from "../../../money/currency-exponent"
import { readMoney } from "../../../money/read-money"

/** Signed minor units of a decimal amount. @throws BadCell */
export function amountCell(row: PackRow, currency: string): bigint {
  const text = row.id("amount")
  const minor = readMoney(text.replace(/^[+-]/, ""), currency)
  if (minor === null) {
    return row.refuse(
      "amount",
      `"${text}" is no amount of ${currency}, as -1250 with at most ` +
        `${currencyExponent(currency)} decimals`
    )
  }
  return text.startsWith("-") ? -minor : minor
}
