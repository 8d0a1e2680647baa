import type {
  DemandForecast,
  NoForecastReason,
} from "../forecast/outlook/demand-forecast"
import type { PastErrors } from "./past-errors"
import type { DemandSeries } from "./demand-series"

/** A forecast with the item and location that it is for. */
export type StockedForecast = {
  series: DemandSeries
  forecast: DemandForecast
  /** It is the part of this location of a forecast of all locations. */
  is_shared: boolean
  /** Why nothing is forecast; then the forecast has no means. */
  reason: NoForecastReason | "not_for_sale" | null
  /** Of the models' past windows; of a shared one the item's. */
  errors: PastErrors
  exposure_13: number
  lost_units_13: number
}
