import type { Random } from "./random"

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/**
 * An id as the platform makes them (prefix and ULID), but of a given moment
 * and generator, so that the same simulation gives the same ids.
 *
 * @param at UTC; the first ten characters sort by it.
 */
export function makeId(prefix: string, random: Random, at: Date): string {
  let rest = at.getTime()
  let time = ""
  for (let index = 0; index < 10; index++) {
    time = alphabet[rest % 32] + time
    rest = Math.floor(rest / 32)
  }
  let tail = ""
  for (let index = 0; index < 16; index++) {
    tail += alphabet[random.integer(0, 31)]
  }
  return `${prefix}_${time}${tail}`
}
