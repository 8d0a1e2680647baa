import type { KnownChange } from "./known-change"

/** Sums that are followed: more than so many changes nobody makes at once. */
const MOST_SUMS = 4096

/**
 * Of changes that may have happened, those that are exactly the rest; where no
 * choice of them is, of the likely ones those that are most of it.
 *
 * @param candidates the likeliest first: of two choices the one that needs
 *   only the earlier ones is taken.
 */
export function pickChanges<Known extends KnownChange>(
  rest: bigint,
  candidates: Known[],
  isLikely: (candidate: Known) => boolean
): Known[] {
  if (rest === 0n) {
    return []
  }
  const exact = chooseSums(candidates, rest).get(rest)
  if (exact) {
    return exact
  }
  const within = [...chooseSums(candidates.filter(isLikely), rest)].filter(
    ([sum]) => (rest < 0n ? sum >= rest && sum < 0n : sum <= rest && sum > 0n)
  )
  const [, most] = within.reduce(
    (best, one) => (size(one[0]) > size(best[0]) ? one : best),
    [0n, []] as [bigint, Known[]]
  )
  return most
}

/** The first choice for each sum, until the one that is wanted is there. */
function chooseSums<Known extends KnownChange>(
  candidates: Known[],
  wanted: bigint
): Map<bigint, Known[]> {
  const choices = new Map<bigint, Known[]>([[0n, []]])
  for (const candidate of candidates) {
    for (const [sum, chosen] of [...choices]) {
      const more = sum + candidate.delta
      if (!choices.has(more) && choices.size < MOST_SUMS) {
        choices.set(more, [...chosen, candidate])
      }
    }
    if (choices.has(wanted)) {
      break
    }
  }
  return choices
}

const size = (sum: bigint) => (sum < 0n ? -sum : sum)
