import { patternField } from "../../verify/fields/pattern-field"

/** Money that is not below 0. */
export const amountField = patternField(
  /^\d{1,18}(\.\d{1,6})?$/,
  'an amount in main units as text, as "150000" or "12.50"'
)
