import type { AmountFormat } from "./amount-format"
import type { CsvProfile } from "./csv-profile"
import type { NumberStyle } from "./number-style"

/** How a profile's amounts in one currency are read in a style. */
export function amountFormatOf(
  profile: CsvProfile,
  style: NumberStyle,
  { currency, exponent }: { currency: string; exponent: number }
): AmountFormat {
  const { currencies, credit_words, debit_words } = profile
  const words = Object.entries(currencies)
    .filter(([, code]) => code.toUpperCase() === currency)
    .map(([word]) => word)
  return {
    style,
    exponent,
    wire_exponent: profile.wire_exponent ?? exponent,
    symbols: [currency, ...words, ...credit_words, ...debit_words].sort(
      (a, b) => b.length - a.length
    ),
  }
}
