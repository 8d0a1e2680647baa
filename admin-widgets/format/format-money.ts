import { getCurrencyDecimalDigits } from "@medusajs/dashboard/lib"
import { toMainUnits } from "../../src/money/to-main-units"
import type { Money } from "../../src/types/order-desk"

/**
 * Writes minor units as people write that currency: rupiah without decimals
 * although ISO 4217 gives them two, and every digit when there is a fraction.
 */
export const formatMoney = (money: Money, locale: string) => {
  const currency = money.currency_code.toUpperCase()
  const amount = toMainUnits(BigInt(money.amount_minor), currency)
  return formatMainUnits(amount, currency, locale)
}

/** The same for an amount in main units, an exact decimal string. */
export const formatMainUnits = (
  amount: string,
  currency: string,
  locale: string
) => {
  const fraction = amount.split(".")[1]?.replace(/0+$/, "") ?? ""
  const payable = getCurrencyDecimalDigits(currency.toUpperCase())
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: Math.max(payable, fraction.length),
    maximumFractionDigits: Math.max(payable, fraction.length),
  }).format(amount as `${number}`)
}
