import { combineRow } from "../combine/combine-row"
import { demandQuantiles } from "../distribution/demand-quantiles"
import { COLUMNS, FEATURES } from "../fit/features"
import type { PanelModel } from "../outlook/panel-model"
import { demandVariance } from "../spread/demand-variance"
import { COVER_LEVELS, SERVICE_LEVELS } from "./stock-policies"

const MA13 = FEATURES.indexOf("ma13")

/**
 * Up to what each rule orders an item: the blend's quantiles of the horizon,
 * then days of cover over the mean of 13 periods. What has no forecast any
 * more is not ordered.
 */
export function orderLevels(model: PanelModel, item: number): number[] {
  const { fitted } = model
  const { horizon } = fitted
  const row = fitted.rowStart[item + 1] - 1
  if (row < fitted.rowStart[item]) {
    return [...SERVICE_LEVELS, ...COVER_LEVELS].map(() => 0)
  }
  const weights = model.weights("blend")[fitted.classes[item]]
  const mean = combineRow(fitted.forecasts, row, weights)
  const phi = model.spread("blend").items[item]
  const variance = demandVariance(mean, horizon, phi, fitted.s2[item])
  const rate = fitted.rates[item * COLUMNS + MA13]
  return [
    ...demandQuantiles(SERVICE_LEVELS, mean, variance),
    ...COVER_LEVELS.map((cover) => Math.ceil(rate * (horizon + cover))),
  ]
}
