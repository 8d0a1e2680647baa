const WHOLE = new Set(
  "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split(" ")
)
const THOUSANDTHS = new Set(["BHD", "JOD", "KWD", "OMR", "TND"])

/**
 * Decimals that Stripe's API implies (docs.stripe.com/currencies): none for
 * its own list of currencies, three for five, else two, also where ISO 4217
 * has none (ISK, UGX).
 */
export function stripeWireExponent(currency: string | null): number {
  if (WHOLE.has(currency ?? "")) {
    return 0
  }
  return THOUSANDTHS.has(currency ?? "") ? 3 : 2
}
