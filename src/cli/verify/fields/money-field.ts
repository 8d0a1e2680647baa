import { patternField } from "./pattern-field"

/** Integer minor units. */
export const moneyField = patternField(
  /^-?\d+$/,
  'a text of whole minor units, as "150000"'
)
