import { BadField } from "./bad-field"
import type { Field } from "./field"

/** Any text. */
export const textField: Field<string> = (value, path) => {
  if (typeof value !== "string") {
    throw new BadField(path, "must be a text.")
  }
  return value
}
