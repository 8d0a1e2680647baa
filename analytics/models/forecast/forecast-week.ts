import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Made empty; the exporter fills it from `analytics/forecast`. */
export const forecastWeekModel: Model = {
  name: "forecast_week",
  kind: "table",
  grain: "One coming week of one inventory item at one location.",
  inputs: ["fct_stock", "fct_demand_weekly"],
  columns: {
    inventory_item_id: column("VARCHAR", "Core's id of the item.", "fct_stock"),
    location_id: column("VARCHAR", "Core's id of the location.", "fct_stock"),
    week: column("DATE", "Monday of the store-local week.", "calendar"),
    units: column("DOUBLE", "Expected.", "analytics/forecast", "units"),
    low80: column(
      "DOUBLE",
      "Lower end of the 80 % interval.",
      "past errors",
      "units"
    ),
    high80: column(
      "DOUBLE",
      "Upper end of the 80 % interval.",
      "past errors",
      "units"
    ),
    low95: column(
      "DOUBLE",
      "Lower end of the 95 % interval.",
      "past errors",
      "units"
    ),
    high95: column(
      "DOUBLE",
      "Upper end of the 95 % interval.",
      "past errors",
      "units"
    ),
  },
  sql: `
select null::varchar as inventory_item_id, null::varchar as location_id,
  null::date as week, null::double as units, null::double as low80,
  null::double as high80, null::double as low95, null::double as high95
where false
  `,
}
