import { BadField } from "./bad-field"
import type { Field } from "./field"

/**
 * A list of entries of one type.
 *
 * @param key what must differ from entry to entry, if anything.
 */
export const listField =
  <T>(entry: Field<T>, key?: (value: T) => string): Field<T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) {
      throw new BadField(path, "must be a list.")
    }
    const entries = value.map((one, index) => entry(one, `${path}[${index}]`))
    const keys = key ? entries.map(key) : []
    const twice = keys.findIndex((one, index) => keys.indexOf(one) !== index)
    if (twice >= 0) {
      throw new BadField(
        `${path}[${twice}]`,
        `stands for ${keys[twice]}, which was there before; name it once.`
      )
    }
    return entries
  }
