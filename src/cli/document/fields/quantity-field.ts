import { BadField } from "../../verify/fields/bad-field"
import type { Field } from "../../verify/fields/field"

/** How many or how much of a thing: above 0, at most six decimals. */
export const quantityField: Field<number> = (value, path) => {
  if (
    typeof value !== "number" ||
    value <= 0 ||
    !/^\d{1,12}(\.\d{1,6})?$/.test(String(value))
  ) {
    throw new BadField(path, "must be a number above 0, as 2 or 0.5.")
  }
  return value
}
