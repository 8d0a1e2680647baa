import { BadField } from "../../verify/fields/bad-field"
import type { Field } from "../../verify/fields/field"
import { decimalField } from "./decimal-field"

const readNumber = decimalField(0, 1)

/** A probability above 0 and below 1. */
export const probabilityField: Field<number> = (value, path) => {
  const number = readNumber(value, path)
  if (number === 0 || number === 1) {
    throw new BadField(path, "must be above 0 and below 1.")
  }
  return number
}
