import { type Method, METHODS } from "../combine/methods"
import { methodWeights } from "../combine/method-weights"
import { type StackWeights, stackWeights } from "../combine/stack-weights"
import type { FittedShard } from "../fit/fitted-shard"
import type { Panel } from "../panel/panel"
import type { Season } from "../season/season"
import { type Spread, spreadOf } from "../spread/spread-of"

/** A panel that was fitted, with what its pool learned. */
export type PanelModel = {
  panel: Panel
  season: Season
  fitted: FittedShard
  stack: StackWeights
  /** By class: what each column weighs in a method. */
  weights: (method: Method) => Float64Array[]
  spread: (method: Method) => Spread
}

/** Pools the fits; spreads are computed when a method's is first asked for. */
export function panelModel(
  panel: Panel,
  season: Season,
  fitted: FittedShard
): PanelModel {
  const stack = stackWeights(fitted)
  const spreads = new Map<Method, Spread>()
  const weights = new Map(
    METHODS.map((method) => [
      method,
      stack.map((own) => methodWeights(method, own)),
    ])
  )
  return {
    panel,
    season,
    fitted,
    stack,
    weights: (method) => weights.get(method) ?? [],
    spread: (method) => {
      const spread = spreads.get(method) ?? spreadOf(fitted, method, stack)
      spreads.set(method, spread)
      return spread
    },
  }
}
