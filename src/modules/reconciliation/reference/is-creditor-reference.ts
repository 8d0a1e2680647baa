const SHAPE = /^RF\d{2}[0-9A-Z]{1,21}$/

/** Is it a creditor reference of ISO 11649 whose check digits hold? */
export const isCreditorReference = (key: string): boolean =>
  SHAPE.test(key) && remainder(key.slice(4) + key.slice(0, 4)) === 1

/** Of the number that the letters, A as 10 to Z as 35, and digits make. */
const remainder = (characters: string): number =>
  [...characters].reduce(
    (rest, character) =>
      [...parseInt(character, 36).toString()].reduce(
        (carry, digit) => (carry * 10 + Number(digit)) % 97,
        rest
      ),
    0
  )
