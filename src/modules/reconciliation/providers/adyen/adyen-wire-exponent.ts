import { currencyExponent } from "../../../../money/currency-exponent"

/** Where Adyen differs from ISO 4217 (docs.adyen.com, currency codes). */
const OWN: Record<string, number> = { CLP: 2, CVE: 0, IDR: 0, ISK: 2 }

/**
 * Decimals that Adyen's amounts imply.
 *
 * @throws RangeError for a code that ISO 4217 does not list.
 */
export const adyenWireExponent = (currency: string): number =>
  Object.hasOwn(OWN, currency) ? OWN[currency] : currencyExponent(currency)
