import { BadField } from "./bad-field"
import type { Field } from "./field"

/** One of a few words. */
export const choiceField =
  <T extends string>(words: readonly T[]): Field<T> =>
  (value, path) => {
    const word = words.find((one) => one === value)
    if (word === undefined) {
      throw new BadField(path, `must be one of ${words.join(", ")}.`)
    }
    return word
  }
