import type { KnownChange } from "./known-change"

/** Sums that are followed: more than so many changes nobody makes at once. */
const MOST_SUMS = 4096

/**
 * Of changes that may have happened, those that are exactly the rest.
 *
 * @param candidates the likeliest first: of two choices the one that needs
 *   only the earlier ones is taken.
 * @returns nothing when no choice of them sums to the rest.
 */
export function pickExactChanges<Known extends KnownChange>(
  rest: bigint,
  candidates: Known[]
): Known[] {
  if (rest === 0n) {
    return []
  }
  const choices = new Map<bigint, Known[]>([[0n, []]])
  for (const candidate of candidates) {
    for (const [sum, chosen] of [...choices]) {
      const more = sum + candidate.delta
      if (!choices.has(more) && choices.size < MOST_SUMS) {
        choices.set(more, [...chosen, candidate])
      }
    }
    const found = choices.get(rest)
    if (found) {
      return found
    }
  }
  return []
}
