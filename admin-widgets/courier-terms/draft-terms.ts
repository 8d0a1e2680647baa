import { toMainUnits } from "../../src/money/to-main-units"
import type { ServiceTermsRow } from "../../src/types/packing-facts"
import type { TermsDraft } from "./terms-draft"

const empty: TermsDraft = {
  shipping_option_id: "",
  currency_code: "",
  divisor: "6000",
  step_g: "1000",
  tolerance_g: "",
  min_g: "",
  per_parcel: "",
  per_step: "",
  max_gross_g: "",
  max_edge_mm: "",
}

/** What the fields begin with; a new one as most couriers charge. */
export function draftTerms(terms: ServiceTermsRow | null): TermsDraft {
  if (!terms) {
    return empty
  }
  const { currency_code: currency } = terms
  return {
    shipping_option_id: terms.shipping_option_id,
    currency_code: currency.toUpperCase(),
    divisor: String(terms.divisor),
    step_g: String(terms.step_g),
    tolerance_g: String(terms.tolerance_g),
    min_g: String(terms.min_g),
    per_parcel: toMainUnits(BigInt(terms.per_parcel_minor), currency),
    per_step: toMainUnits(BigInt(terms.per_step_minor), currency),
    max_gross_g: String(terms.max_gross_g ?? ""),
    max_edge_mm: String(terms.max_edge_mm ?? ""),
  }
}
