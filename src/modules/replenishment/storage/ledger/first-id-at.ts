/** Crockford's base 32, as in ULIDs. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** Digits of a ULID that are its time. */
const TIME_DIGITS = 10

/**
 * What core's ids made at a time or later are not below: they are ULIDs behind
 * a prefix, so that the primary key finds what is recent.
 *
 * @param at milliseconds since 1970.
 */
export function firstIdAt(prefix: string, at: number): string {
  let left = Math.max(0, Math.floor(at))
  let time = ""
  for (let digit = 0; digit < TIME_DIGITS; digit++) {
    time = DIGITS[left % 32] + time
    left = Math.floor(left / 32)
  }
  return `${prefix}_${time}`
}
