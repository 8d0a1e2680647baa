import { BadField } from "./bad-field"
import type { Field } from "./field"

/** A whole number within bounds. */
export const numberField =
  (
    least = Number.MIN_SAFE_INTEGER,
    most = Number.MAX_SAFE_INTEGER
  ): Field<number> =>
  (value, path) => {
    if (!Number.isSafeInteger(value)) {
      throw new BadField(path, "must be a whole number.")
    }
    const number = value as number
    if (number < least || number > most) {
      throw new BadField(
        path,
        most === Number.MAX_SAFE_INTEGER
          ? `must be ${least} or more.`
          : `must be from ${least} to ${most}.`
      )
    }
    return number
  }
