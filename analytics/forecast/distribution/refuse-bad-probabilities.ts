/**
 * Probabilities must be from 0 to below 1 and ascend.
 *
 * @throws RangeError when they do not.
 */
export function refuseBadProbabilities(ps: readonly number[]) {
  for (let at = 0; at < ps.length; at++) {
    if (!(ps[at] >= 0 && ps[at] < 1)) {
      throw new RangeError(`A probability is from 0 to below 1, not ${ps[at]}`)
    }
    if (at > 0 && ps[at] < ps[at - 1]) {
      throw new RangeError("Probabilities must be given in ascending order")
    }
  }
}
