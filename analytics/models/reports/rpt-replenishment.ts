import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

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
    on_hand: column(
      "DOUBLE",
      "On the shelf.",
      "replenishment_suggestion.outcome",
      "units"
    ),
    reserved: column(
      "DOUBLE",
      "Promised to orders.",
      "replenishment_suggestion.outcome",
      "units"
    ),
    backordered: column(
      "DOUBLE",
      "Owed to back-orders.",
      "replenishment_suggestion.outcome",
      "units"
    ),
    on_order: column(
      "DOUBLE",
      "Open at suppliers.",
      "replenishment_suggestion.outcome",
      "units"
    ),
    transfers_in: column(
      "DOUBLE",
      "Under way from other locations.",
      "replenishment_suggestion.outcome",
      "units"
    ),
    project: column(
      "DOUBLE",
      "Project demand due within lead time and review, not reserved.",
      "replenishment_suggestion.outcome",
      "units"
    ),
    position: column(
      "DOUBLE",
      "on hand − reserved − back-ordered + on order + transfers in.",
      "replenishment_suggestion.outcome",
      "units"
    ),
    lead_mean: column(
      "DOUBLE",
      "Mean lead time.",
      "replenishment_suggestion.outcome",
      "days"
    ),
    lead_p90: column(
      "DOUBLE",
      "Lead time not exceeded with 90 %.",
      "replenishment_suggestion.outcome",
      "days"
    ),
    p: column(
      "DOUBLE",
      "Service target: chance of not running out in a cycle.",
      "replenishment_suggestion.outcome",
      "share"
    ),
    reorder_point: column(
      "DOUBLE",
      "Order below it; null for calendar suppliers.",
      "replenishment_suggestion.outcome",
      "units"
    ),
    order_up_to: column(
      "DOUBLE",
      "Position that an order brings.",
      "replenishment_suggestion.outcome",
      "units"
    ),
    safety_stock: column(
      "DOUBLE",
      "Reorder point (or order-up-to) without the expected demand.",
      "replenishment_suggestion.outcome",
      "units"
    ),
    p_stock_out: column(
      "DOUBLE",
      "Chance of running out before the next receipt.",
      "replenishment_suggestion.outcome",
      "share"
    ),
    expected_lost: column(
      "DOUBLE",
      "Expected demand lost until then.",
      "replenishment_suggestion.outcome",
      "units"
    ),
    cover_low: column(
      "DOUBLE",
      "Days that stock lasts with 90 %.",
      "replenishment_suggestion.outcome",
      "days"
    ),
    cover_median: column(
      "DOUBLE",
      "Days that stock lasts with 50 %.",
      "replenishment_suggestion.outcome",
      "days"
    ),
    cover_high: column(
      "DOUBLE",
      "Days that stock lasts with 10 %.",
      "replenishment_suggestion.outcome",
      "days"
    ),
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
  (g.outcome->>'on_hand')::double as on_hand,
  (g.outcome->>'reserved')::double as reserved,
  (g.outcome->>'backordered')::double as backordered,
  (g.outcome->>'on_order')::double as on_order,
  (g.outcome->>'transfers_in')::double as transfers_in,
  (g.outcome->>'project')::double as project,
  (g.outcome->>'position')::double as position,
  (g.outcome->>'lead_mean')::double as lead_mean,
  (g.outcome->>'lead_p90')::double as lead_p90,
  (g.outcome->>'p')::double as p,
  (g.outcome->>'reorder_point')::double as reorder_point,
  (g.outcome->>'order_up_to')::double as order_up_to,
  (g.outcome->>'safety_stock')::double as safety_stock,
  (g.outcome->>'p_stock_out')::double as p_stock_out,
  (g.outcome->>'expected_lost')::double as expected_lost,
  (g.outcome->>'cover_low')::double as cover_low,
  (g.outcome->>'cover_median')::double as cover_median,
  (g.outcome->>'cover_high')::double as cover_high,
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
