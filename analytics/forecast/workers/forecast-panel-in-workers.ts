import type { ForecastPlan } from "../outlook/forecast-plan"
import { outlookOf } from "../outlook/outlook-of"
import type { PanelForecast } from "../outlook/panel-forecast"
import type { Panel } from "../panel/panel"
import { type FitOptions, withFit } from "./with-fit"

/** What `forecastPanel` gives, byte for byte, on several threads. */
export const forecastPanelInWorkers = (
  panel: Panel,
  plan: ForecastPlan,
  options: Omit<FitOptions, "fits"> = {}
): Promise<PanelForecast> =>
  withFit({ ...options, fits: panel.ids.length }, async (fit) =>
    outlookOf(await fit(panel, plan.horizon), plan)
  )
