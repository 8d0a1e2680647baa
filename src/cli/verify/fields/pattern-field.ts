import { BadField } from "./bad-field"
import type { Field } from "./field"

/**
 * A text that is written in a certain way.
 *
 * @param isRight whether it is, beyond what the pattern says.
 * @param wanted what it must be, for the message.
 */
export const patternField =
  (
    pattern: RegExp,
    wanted: string,
    isRight: (text: string) => boolean = () => true
  ): Field<string> =>
  (value, path) => {
    if (typeof value !== "string" || !pattern.test(value) || !isRight(value)) {
      throw new BadField(path, `must be ${wanted}.`)
    }
    return value
  }
