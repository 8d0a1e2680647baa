import { checkCharacter } from "./check-character"

/** Crockford's base 32: no I, L, O or U, which people misread. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** Characters of an order's number in a code; more when it needs more. */
const WIDTH = 5

/**
 * The code that a payer writes into a bank transfer: prefix, display number
 * in base 32, check character.
 *
 * @param displayId the order's number, a positive integer.
 */
export function referenceCode(prefix: string, displayId: number): string {
  let rest = displayId
  let digits = ""
  do {
    digits = DIGITS[rest % 32] + digits
    rest = Math.floor(rest / 32)
  } while (rest > 0)
  const body = prefix + digits.padStart(WIDTH, "0")
  return body + checkCharacter(body)
}
