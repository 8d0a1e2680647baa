/** A sum of more items than these is chance. */
const FEWEST = 2
const MOST = 4

/** Ways beyond these are not told apart: it is ambiguous anyway. */
const MOST_WAYS = 3

/**
 * Ways in which two to four amounts of one sign add up to a sum.
 *
 * @param steps tries after which it gives up.
 * @returns places in `amounts`, at most three ways; null when it gave up.
 */
export function findSums(
  amounts: bigint[],
  sum: bigint,
  steps: number
): number[][] | null {
  const ways: number[][] = []
  let left = steps
  const search = (start: number, chosen: number[], rest: bigint) => {
    if (rest === 0n && chosen.length >= FEWEST) {
      ways.push(chosen)
      return
    }
    for (
      let at = start;
      at < amounts.length && chosen.length < MOST && ways.length < MOST_WAYS;
      at++
    ) {
      if (--left < 0) {
        return
      }
      search(at + 1, [...chosen, at], rest - amounts[at])
    }
  }
  search(0, [], sum)
  return left < 0 ? null : ways
}
