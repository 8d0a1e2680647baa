import { DEMAND_CLASSES } from "../classes/demand-class"
import { addTally } from "./add-tally"
import type { Backtest } from "./backtest"
import type { OriginTallies } from "./judge-origin"
import { JUDGED_METHODS } from "./judged-methods"
import { emptyTally, type Tally } from "./tally"
import { toMeasures } from "./to-measures"

/** Sums tallies of all origins, in their order, to measures. */
export function sumBacktest(
  origins: readonly OriginTallies[],
  probabilities: readonly number[]
): Omit<Backtest, "weights"> {
  const total = (tallies: readonly Tally[]) => {
    const sum = emptyTally(probabilities.length)
    tallies.forEach((one) => addTally(sum, one))
    return sum
  }
  const row = (at: number, parts: readonly Tally[]) => ({
    ...JUDGED_METHODS[at],
    ...toMeasures(
      total(parts),
      parts,
      JUDGED_METHODS[at].distribution === "none" ? null : probabilities
    ),
  })
  const places = JUDGED_METHODS.map((_, at) => at)
  const methods = places.map((at) =>
    row(
      at,
      origins.map((origin) => total(origin[at]))
    )
  )
  return {
    evaluated: methods[0].n,
    methods,
    by_origin: origins.flatMap((tallies, origin) =>
      places.map((at) => ({ ...row(at, [total(tallies[at])]), origin }))
    ),
    by_class: DEMAND_CLASSES.flatMap((name, code) =>
      places.map((at) => ({
        ...row(
          at,
          origins.map((tallies) => tallies[at][code])
        ),
        class: name,
      }))
    ),
  }
}
