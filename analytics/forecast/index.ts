/**
 * The door of the pure forecast. It knows neither Medusa nor DuckDB:
 *
 *   const panel = makePanel(items, "week", periods)
 *   const run = forecastPanel(panel, { horizon: 3, ahead: 26 })
 *   run.items[0].means                   // units per coming period
 *   demandOver(run.items[0], 17 / 7)     // mean and variance of 17 days
 *
 * `horizon` is the span whose errors the spread learns from: round(mean lead
 * time) + review, in periods. Quantiles of what `demandOver` answers, and of
 * mixtures over lead times, are in `./distribution`.
 *
 * For shards in other processes: `pooledSeason(panel)`, then `fitShard(
 * slicePanel(panel, from, to), season, horizon)` for each of `shardBounds`,
 * then `outlookOf(panelModel(panel, season, joinShards(fits)), plan)`.
 */
export { type BlockFrequency, type Frequency } from "./panel/frequency"
export { type Panel } from "./panel/panel"
export { makePanel, type PanelItem } from "./panel/make-panel"
export { cutPanel } from "./panel/cut-panel"
export { shardBounds, slicePanel } from "./panel/slice-panel"
export { pooledSeason } from "./season/pooled-season"
export { type Season } from "./season/season"
export { fitShard } from "./fit/fit-shard"
export { type FittedShard } from "./fit/fitted-shard"
export { joinShards } from "./fit/join-shards"
export { type PanelModel, panelModel } from "./outlook/panel-model"
export { fitPanel } from "./outlook/fit-panel"
export { forecastPanel } from "./outlook/forecast-panel"
export { outlookOf } from "./outlook/outlook-of"
export { demandOver } from "./outlook/demand-over"
export {
  type DemandForecast,
  type ForecastMethod,
  type NoForecastReason,
} from "./outlook/demand-forecast"
export { type ForecastOverride } from "./outlook/forecast-override"
export { type ForecastPlan } from "./outlook/forecast-plan"
export { type PanelForecast } from "./outlook/panel-forecast"
