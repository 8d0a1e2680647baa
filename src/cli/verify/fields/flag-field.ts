import { BadField } from "./bad-field"
import type { Field } from "./field"

export const flagField: Field<boolean> = (value, path) => {
  if (typeof value !== "boolean") {
    throw new BadField(path, "must be true or false.")
  }
  return value
}
