import { BadField } from "../../verify/fields/bad-field"
import type { Field } from "../../verify/fields/field"
import { numberField } from "../../verify/fields/number-field"

const readUnits = numberField(0)

/** Whole units by name: `{ "a": 3 }`. */
export const unitsByNameField: Field<Record<string, number>> = (
  value,
  path
) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new BadField(path, "must be an object of units by line.")
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, units]) => [
      name,
      readUnits(units, `${path}.${name}`),
    ])
  )
}
