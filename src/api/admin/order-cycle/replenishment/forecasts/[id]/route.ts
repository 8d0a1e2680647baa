import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { ItemForecastResponse } from "../../../../../../types/replenishment/forecasts"
import { loadForecast } from "../../planning/load-forecast"
import type { ForecastQueryType } from "../../planning/validators"

/** An item's past, forecast and policy at a location. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, ForecastQueryType>,
  res: MedusaResponse<ItemForecastResponse>
) {
  res.json({
    forecast: await loadForecast(
      req.scope,
      req.params.id,
      req.validatedQuery as ForecastQueryType
    ),
  })
}
