import { toMainUnits } from "../money/to-main-units"
import type { Money } from "../types/order-desk"

/** How many decimals people write of a currency (`IDR`). */
export type PayableDigits = (currency: string) => number

/**
 * Writes minor units as people write that currency: rupiah without decimals
 * although ISO 4217 gives them two, and every digit when there is a fraction.
 */
export const formatMoney = (
  money: Money,
  locale: string,
  payable: PayableDigits
) => {
  const currency = money.currency_code.toUpperCase()
  const amount = toMainUnits(BigInt(money.amount_minor), currency)
  return formatMainUnits(amount, currency, locale, payable)
}

/** The same for an amount in main units, an exact decimal string. */
export const formatMainUnits = (
  amount: string,
  currency: string,
  locale: string,
  payable: PayableDigits
) => {
  const fraction = amount.split(".")[1]?.replace(/0+$/, "") ?? ""
  const digits = payable(currency.toUpperCase())
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: Math.max(digits, fraction.length),
    maximumFractionDigits: Math.max(digits, fraction.length),
  }).format(amount as `${number}`)
}
