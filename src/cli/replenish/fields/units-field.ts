import { scaleUnits } from "../../../quantity/scale-units"
import { BadField } from "../../verify/fields/bad-field"
import type { Field } from "../../verify/fields/field"

/** An exact quantity, as `scaleUnits` gives it. */
export const unitsField: Field<bigint> = (value, path) => {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new BadField(path, "must be a number.")
  }
  try {
    return scaleUnits(String(value))
  } catch {
    throw new BadField(
      path,
      `must be a quantity of at most 20 decimals, not ${value}.`
    )
  }
}
