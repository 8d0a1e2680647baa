import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What was asked of stock, week by week. */
export const fctDemandWeeklyModel: Model = {
  name: "fct_demand_weekly",
  kind: "table",
  grain:
    "Demand for one inventory item at one location in one complete week with any.",
  by_month: "week",
  inputs: [
    "stg_order",
    "fct_order_line",
    "stg_product_variant_inventory_item",
    "fct_pick",
    "fct_stock",
    "meta_export",
  ],
  columns: {
    inventory_item_id: column(
      "VARCHAR",
      "Core's id of the item.",
      "product_variant_inventory_item"
    ),
    location_id: column(
      "VARCHAR",
      "Where it was picked; before that, where most of the item lies.",
      "packing_pick_task.location_id, inventory_level"
    ),
    week: column(
      "DATE",
      "Monday of the store-local week in which the order was placed.",
      "order.created_at"
    ),
    units: column(
      "DOUBLE",
      "Asked for; orders cancelled within 14 days are no demand.",
      "units_ordered × required_quantity",
      "inventory units"
    ),
  },
  sql: `
with home as (
  select inventory_item_id,
    arg_max(location_id, (on_hand, location_id)) as location_id
  from fct_stock group by inventory_item_id
),
counted as materialized (
  select o.id as order_id,
    date_trunc('week', o.created_at at time zone m.zone)::date as week
  from stg_order o cross join meta_export m
  where (o.canceled_at is null or o.canceled_at > o.created_at + interval 14 day)
    and week < date_trunc('week', m.as_of_local_date)::date
),
picked as materialized (
  select line_item_id, inventory_item_id, location_id, sum(units) as units
  from fct_pick where state <> 'canceled' and inventory_item_id <> ''
  group by line_item_id, inventory_item_id, location_id
),
picked_at as materialized (
  select p.line_item_id, p.inventory_item_id, p.location_id,
    p.units / a.units as part
  from picked p join (
    select line_item_id, inventory_item_id, sum(units) as units
    from picked group by line_item_id, inventory_item_id
  ) a using (line_item_id, inventory_item_id)
),
asked as (
  select k.inventory_item_id,
    coalesce(p.location_id, h.location_id) as location_id, c.week,
    l.units_ordered::double * k.required_quantity::double * coalesce(p.part, 1) as units
  from fct_order_line l
  join counted c using (order_id)
  join stg_product_variant_inventory_item k
    on k.variant_id = l.variant_id and k.deleted_at is null
  left join picked_at p on p.line_item_id = l.line_item_id
    and p.inventory_item_id = k.inventory_item_id
  left join home h on h.inventory_item_id = k.inventory_item_id
)
select inventory_item_id, location_id, week, sum(units) as units
from asked where location_id is not null
group by inventory_item_id, location_id, week
  `,
}
