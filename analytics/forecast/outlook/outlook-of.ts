import { abcClasses } from "../classes/abc-classes"
import { DEMAND_CLASSES } from "../classes/demand-class"
import { COLUMNS, FEATURES } from "../fit/features"
import { launchRates } from "../launch/launch-rates"
import { forecastSettings } from "../panel/forecast-settings"
import type { Panel } from "../panel/panel"
import { forecastItem } from "./forecast-item"
import type { ForecastOverride } from "./forecast-override"
import type { ForecastPlan } from "./forecast-plan"
import type { PanelForecast } from "./panel-forecast"
import type { PanelModel } from "./panel-model"
import { stackByClass } from "./stack-by-class"

const GP08 = FEATURES.indexOf("gp08")

/** Every item's forecast from a fitted panel. */
export function outlookOf(
  model: PanelModel,
  plan: ForecastPlan
): PanelForecast {
  const { panel, fitted, season, stack } = model
  const places = new Map(panel.ids.map((id, at) => [id, at]))
  const pool = {
    model,
    ahead: Math.max(plan.ahead ?? 0, fitted.horizon),
    abc: abcClasses(yearValues(panel)),
    launches: launchRates(panel, season),
    rateOf: (id: string) => {
      const rate = fitted.rates[(places.get(id) ?? -1) * COLUMNS + GP08]
      return rate > 0 ? rate : null
    },
    overrides: groupOverrides(plan.overrides ?? []),
  }
  return {
    origin: panel.periods,
    horizon: fitted.horizon,
    items: panel.ids.map((_, item) => forecastItem(pool, item)),
    season: [...season.overall],
    weights: stackByClass(stack),
    phis: Object.fromEntries(
      DEMAND_CLASSES.map((name, at) => [
        name,
        model.spread("blend").classes[at],
      ])
    ),
  }
}

/** Units of the last year in unit value. */
function yearValues({
  frequency,
  periods,
  stride,
  quantity,
  unitValue,
}: Panel): Float64Array {
  const first = Math.max(0, periods - forecastSettings(frequency).cycle)
  return unitValue.map((value, item) => {
    let units = 0
    for (let t = first; t < periods; t++) {
      units += quantity[item * stride + t]
    }
    return units * value
  })
}

function groupOverrides(
  overrides: readonly ForecastOverride[]
): Map<string, ForecastOverride[]> {
  const groups = new Map<string, ForecastOverride[]>()
  for (const one of overrides) {
    groups.set(one.item_id, [...(groups.get(one.item_id) ?? []), one])
  }
  return groups
}
