import type { Measures } from "./measures"
import type { Tally } from "./tally"

/**
 * Turns sums into measures. Averages are over item-origins; in the weighted
 * ones the items of each origin weigh 1 together.
 *
 * @param all the sum of `origins`.
 * @param origins the same, origin by origin.
 */
export function toMeasures(
  all: Tally,
  origins: readonly Tally[],
  probabilities: readonly number[] | null
): Measures {
  const { n, actual } = all
  const byProbability = (sums: readonly number[], by: number) =>
    probabilities &&
    Object.fromEntries(
      probabilities.map((p, at) => [String(p), share(sums[at], by)])
    )
  return {
    n,
    rmsse: share(all.rmsse, n),
    wrmsse: weighted(origins, "weightedRmsse"),
    sum_rmsse: share(all.sumRmsse, n),
    wsum_rmsse: weighted(origins, "weightedSumRmsse"),
    wape: share(100 * all.absoluteError, actual),
    bias: share(100 * all.error, actual),
    pinball: withMean(byProbability(all.pinball, n)),
    money_pinball: withMean(
      byProbability(
        all.moneyPinball.map((sum) => 100 * sum),
        actual
      )
    ),
    coverage: byProbability(all.covered, n),
  }
}

const share = (sum: number, by: number) => (by > 0 ? sum / by : null)

function weighted(
  origins: readonly Tally[],
  name: "weightedRmsse" | "weightedSumRmsse"
): number | null {
  const known = origins.filter(({ weight }) => weight > 0)
  const sum = known.reduce((all, one) => all + one[name] / one.weight, 0)
  return share(sum, known.length)
}

function withMean(values: Record<string, number | null> | null) {
  if (!values) {
    return null
  }
  const known = Object.values(values).filter((value) => value !== null)
  const sum = known.reduce((all, value) => all + value, 0)
  return { ...values, mean: share(sum, known.length) }
}
