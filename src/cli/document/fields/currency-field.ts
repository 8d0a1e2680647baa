import { currencyExponent } from "../../../money/currency-exponent"
import { patternField } from "../../verify/fields/pattern-field"

export const currencyField = patternField(
  /^[A-Za-z]{3}$/,
  "an ISO 4217 currency, as IDR",
  (code) => {
    try {
      return currencyExponent(code) >= 0
    } catch {
      return false
    }
  }
)
