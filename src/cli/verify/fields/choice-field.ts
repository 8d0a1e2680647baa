import { BadField } from "./bad-field"
import type { Field } from "./field"

/** One of a few words. */
export const choiceField =
  <const Words extends readonly string[]>(words: Words): Field<Words[number]> =>
  (value, path) => {
    const word = words.find((one) => one === value)
    if (word === undefined) {
      throw new BadField(path, `must be one of ${words.join(", ")}.`)
    }
    return word
  }
