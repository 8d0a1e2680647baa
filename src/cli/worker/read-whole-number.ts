import { InvalidArgumentError } from "commander"

/** A commander parser that refuses what is no whole number in the range. */
export const readWholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const count = Number(text)
    if (!Number.isInteger(count) || count < least || count > most) {
      throw new InvalidArgumentError(
        `give a whole number from ${least} to ${most}.`
      )
    }
    return count
  }
