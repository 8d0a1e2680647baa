import type { ForecastDocument } from "./to-forecast-document"

/** The document for people: an item per line. */
export function describeForecast({
  items,
  no_forecast,
  as_of,
  horizon,
  frequency,
}: ForecastDocument): string[] {
  return [
    `From ${as_of}, ${horizon} × ${frequency}:`,
    ...items.map(
      ({ item_id, method, class: kind, life, sum }) =>
        `${item_id}  ${sum.mean.toFixed(2)}  ` +
        Object.entries(sum.quantiles)
          .map(([p, units]) => `${p}: ${units}`)
          .join("  ") +
        `  ${method}, ${kind}, ${life}`
    ),
    ...no_forecast.map(
      ({ item_id, reason }) => `${item_id}  no forecast, because ${reason}`
    ),
  ]
}
