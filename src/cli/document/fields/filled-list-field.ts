import { BadField } from "../../verify/fields/bad-field"
import type { Field } from "../../verify/fields/field"
import { listField } from "../../verify/fields/list-field"

/** A list with at least one entry. */
export const filledListField =
  <T>(entry: Field<T>): Field<T[]> =>
  (value, path) => {
    const entries = listField(entry)(value, path)
    if (!entries.length) {
      throw new BadField(path, "must hold at least one entry.")
    }
    return entries
  }
