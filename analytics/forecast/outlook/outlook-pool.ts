import type { AbcClass } from "../classes/abc-classes"
import type { LaunchRates } from "../launch/launch-rates"
import type { ForecastOverride } from "./forecast-override"
import type { PanelModel } from "./panel-model"

/** What every item's forecast needs of the others. */
export type OutlookPool = {
  model: PanelModel
  ahead: number
  abc: AbcClass[]
  launches: LaunchRates
  /** The rate per unit of season of each item that was fitted. */
  rateOf: (id: string) => number | null
  overrides: ReadonlyMap<string, ForecastOverride[]>
}
