import { BadField } from "../../verify/fields/bad-field"
import type { Field } from "../../verify/fields/field"

/** A number with or without decimals, within bounds that are included. */
export const decimalField =
  (least = -Number.MAX_VALUE, most = Number.MAX_VALUE): Field<number> =>
  (value, path) => {
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw new BadField(path, "must be a number.")
    }
    if (value < least || value > most) {
      throw new BadField(
        path,
        most === Number.MAX_VALUE
          ? `must be ${least} or more.`
          : `must be from ${least} to ${most}.`
      )
    }
    return value
  }
