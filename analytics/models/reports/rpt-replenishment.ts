import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"
import { outcomeColumns } from "./outcome-columns"

const OUTCOME_SQL = Object.keys(outcomeColumns)
  .map((name) => `(g.outcome->>'${name}')::double as ${name}`)
  .join(", ")

/** What to order, when, how much and why, as last suggested. */
export const rptReplenishmentModel: Model = {
  name: "rpt_replenishment",
  kind: "table",
  grain:
    "The last suggestion for one inventory item at one location; made from the forecast that was published before, see as_of.",
  inputs: [
    "stg_replenishment_suggestion",
    "stg_replenishment_supplier",
    "dim_item",
    "dim_location",
  ],
  columns: {
    suggestion_id: column(
      "VARCHAR",
      "Id of the suggestion.",
      "replenishment_suggestion.id"
    ),
    run: column(
      "VARCHAR",
      "The nightly run that made it.",
      "replenishment_suggestion.run"
    ),
    as_of: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it was made.",
      "replenishment_suggestion.created_at"
    ),
    inventory_item_id: column("VARCHAR", "Core's id of the item.", "fct_stock"),
    location_id: column("VARCHAR", "Core's id of the location.", "fct_stock"),
    sku: column("VARCHAR", "Stock keeping unit.", "dim_item"),
    title: column("VARCHAR", "Title of the item.", "dim_item"),
    location: column("VARCHAR", "Name of the location.", "dim_location"),
    ...outcomeColumns,
    suggested: column(
      "INTEGER",
      "To order; 0: nothing.",
      "replenishment_suggestion.quantity",
      "units"
    ),
    reason: column(
      "VARCHAR",
      "ENOUGH, REORDER, CAPPED, MOQ_TOO_LARGE, END_OF_LIFE, FILLS_MINIMUM or why none can be made.",
      "replenishment_suggestion.reason"
    ),
    state: column(
      "VARCHAR",
      "open, accepted, changed, dismissed or superseded.",
      "replenishment_suggestion.state"
    ),
    supplier_id: column(
      "VARCHAR",
      "Id of the supplier.",
      "replenishment_suggestion.supplier_id"
    ),
    supplier: column(
      "VARCHAR",
      "The supplier's code.",
      "replenishment_supplier.code"
    ),
    order_by: column(
      "DATE",
      "Day by which to order.",
      "replenishment_suggestion.order_by_on"
    ),
    stock_out_date: column(
      "DATE",
      "First day on which it has run out with more than 50 %.",
      "replenishment_suggestion.outcome"
    ),
    value_minor: column(
      "BIGINT",
      "Of the suggested units; null: cost unknown.",
      "replenishment_suggestion.value_minor",
      "minor units"
    ),
    currency_code: column(
      "VARCHAR",
      "Currency of the value.",
      "replenishment_suggestion.currency_code"
    ),
  },
  sql: `
with latest as (
  select inventory_item_id, location_id, arg_max(id, (created_at, id)) as id
  from stg_replenishment_suggestion where deleted_at is null
  group by inventory_item_id, location_id
)
select g.id as suggestion_id, g.run, g.created_at as as_of,
  g.inventory_item_id, g.location_id, i.sku, i.title, l.location,
  ${OUTCOME_SQL},
  g.quantity as suggested, g.reason, g.state, g.supplier_id, s.code as supplier,
  g.order_by_on::date as order_by,
  (g.outcome->>'stock_out_date')::date as stock_out_date, g.value_minor,
  lower(g.currency_code) as currency_code
from latest join stg_replenishment_suggestion g using (id)
left join stg_replenishment_supplier s on s.id = g.supplier_id
left join dim_item i on i.inventory_item_id = g.inventory_item_id
left join dim_location l on l.location_id = g.location_id
  `,
}
