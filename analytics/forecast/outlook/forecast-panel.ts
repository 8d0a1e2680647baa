import type { Panel } from "../panel/panel"
import { fitPanel } from "./fit-panel"
import type { ForecastPlan } from "./forecast-plan"
import { outlookOf } from "./outlook-of"
import type { PanelForecast } from "./panel-forecast"

/**
 * Forecasts every item of a panel from what is known before its end, as
 * section 3 of the forecast design says. Pure; the same bytes for the same
 * panel, whatever the order of its rows. `forecastPanelInWorkers` gives the
 * same on several threads.
 */
export const forecastPanel = (
  panel: Panel,
  plan: ForecastPlan
): PanelForecast => outlookOf(fitPanel(panel, plan.horizon), plan)
