import { combineRow } from "../combine/combine-row"
import { demandQuantiles } from "../distribution/demand-quantiles"
import { normalQuantile } from "../distribution/normal-quantile"
import { COLUMNS } from "../fit/features"
import type { ItemIndices } from "../fit/item-indices"
import type { PanelModel } from "../outlook/panel-model"
import { periodMeans } from "../outlook/period-means"
import { demandVariance } from "../spread/demand-variance"
import type { Future } from "./future"
import type { JudgedMethod } from "./judged-methods"
import type { Said } from "./score-item"

/** What a method needs to know of an item to speak about it. */
export type Subject = {
  item: number
  indices: ItemIndices
  lastYear: (t: number) => number | null
}

/** A method's forecasts at an origin, item by item. */
export function speakerOf(
  model: PanelModel,
  { method, distribution }: JudgedMethod,
  { horizon, shares }: Future,
  probabilities: readonly number[]
): (subject: Subject) => Said {
  const { fitted, panel } = model
  const weights = model.weights(method)
  const phis = distribution === "nb5" ? model.spread(method).items : null
  const zs = probabilities.map(normalQuantile)
  return ({ item, indices, lastYear }) => {
    const own = weights[fitted.classes[item]]
    const rates = fitted.rates.subarray(item * COLUMNS, (item + 1) * COLUMNS)
    const whole =
      method === "naive"
        ? shares.map(() => rates[COLUMNS - 1])
        : periodMeans({
            origin: panel.periods,
            horizon: fitted.horizon,
            ahead: shares.length,
            sum: combineRow(
              fitted.forecasts,
              fitted.rowStart[item + 1] - 1,
              own
            ),
            weights: own,
            rates,
            indices,
            lastYear,
          })
    const means = whole.map((mean, at) => mean * shares[at])
    const sum = means.reduce((all, mean) => all + mean, 0)
    const s2 = fitted.s2[item]
    return {
      means,
      quantiles: phis
        ? demandQuantiles(
            probabilities,
            sum,
            demandVariance(sum, horizon, phis[item], s2)
          )
        : distribution === "normal"
          ? zs.map((z) => Math.max(0, sum + z * Math.sqrt(horizon * s2)))
          : null,
    }
  }
}
