import { currencyExponent } from "../../../../money/currency-exponent"
import { NO_CURRENCY } from "./no-currency"

/**
 * Decimals of a currency's minor unit. Statements outlive currencies: one that
 * ISO 4217 has withdrawn (DEM) counts in hundredths, as does none at all.
 */
export function sourceDecimals(currency: string | null): number {
  if (currency === null || currency === NO_CURRENCY) {
    return 2
  }
  try {
    return currencyExponent(currency)
  } catch {
    return 2
  }
}
