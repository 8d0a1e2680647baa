import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** How suppliers deliver. */
export const rptLeadTimeModel: Model = {
  name: "rpt_lead_time",
  kind: "table",
  grain: "One supplier, or one inventory item of it.",
  inputs: [
    "fct_receipt_line",
    "fct_purchase_line",
    "stg_replenishment_supplier",
  ],
  columns: {
    supplier_id: column("VARCHAR", "Id of the supplier.", "fct_receipt_line"),
    supplier: column(
      "VARCHAR",
      "The supplier's code.",
      "replenishment_supplier.code"
    ),
    inventory_item_id: column(
      "VARCHAR",
      "Core's id of the item; null: all of the supplier's.",
      "fct_receipt_line"
    ),
    n: column(
      "INTEGER",
      "Receipt lines, without reversed ones.",
      "fct_receipt_line"
    ),
    units: column(
      "BIGINT",
      "Units on the shelf by them.",
      "fct_receipt_line",
      "units"
    ),
    mean: column(
      "DOUBLE",
      "Sent to shelf, weighted by units.",
      "lead_days",
      "days"
    ),
    p50: column("DOUBLE", "Median of that.", "lead_days", "days"),
    p90: column(
      "DOUBLE",
      "Not exceeded by 90 % of the units.",
      "lead_days",
      "days"
    ),
    stated_days: column(
      "INTEGER",
      "What the supplier states; null: nothing.",
      "replenishment_supplier.stated_days",
      "days"
    ),
    on_time: column(
      "DOUBLE",
      "Units on the shelf by the expected day, of those with one.",
      "is_on_time",
      "share"
    ),
    filled: column(
      "DOUBLE",
      "Units that came whole, of those ordered and not canceled in orders that are closed.",
      "fct_purchase_line",
      "share"
    ),
    dock_p50_h: column(
      "DOUBLE",
      "Dock to stock, median of receipts.",
      "dock_hours",
      "hours"
    ),
    dock_p90_h: column(
      "DOUBLE",
      "Dock to stock, 90 % of receipts.",
      "dock_hours",
      "hours"
    ),
  },
  sql: `
with arrived as (
  select supplier_id, inventory_item_id, lead_days, accepted, is_on_time, dock_hours
  from fct_receipt_line
  where not is_reversed and accepted > 0 and supplier_id is not null
    and lead_days is not null
),
each_and_all as (
  select supplier_id, inventory_item_id as item, lead_days, accepted, is_on_time, dock_hours
  from arrived
  union all
  select supplier_id, null, lead_days, accepted, is_on_time, dock_hours from arrived
),
summed as (
  select supplier_id, item, lead_days, sum(accepted) as units,
    sum(sum(accepted)) over (partition by supplier_id, item order by lead_days) as upto,
    sum(sum(accepted)) over (partition by supplier_id, item) as whole
  from each_and_all group by supplier_id, item, lead_days
),
days as (
  select supplier_id, item, min(lead_days) filter (upto >= 0.5 * whole) as p50,
    min(lead_days) filter (upto >= 0.9 * whole) as p90
  from summed group by supplier_id, item
),
measured as (
  select supplier_id, item, count(*) as n, sum(accepted) as units,
    sum(lead_days * accepted) / sum(accepted) as mean,
    sum(accepted) filter (is_on_time)
      / sum(accepted) filter (is_on_time is not null) as on_time,
    quantile_cont(dock_hours, [0.5, 0.9]) as dock
  from each_and_all group by supplier_id, item
),
closed as (
  select supplier_id, inventory_item_id, sum(accepted) as accepted,
    sum(ordered - canceled) as wanted
  from fct_purchase_line where state = 'received'
  group by grouping sets ((supplier_id, inventory_item_id), (supplier_id))
)
select m.supplier_id, s.code as supplier, m.item as inventory_item_id,
  m.n::integer as n, m.units::bigint as units, m.mean, d.p50::double as p50,
  d.p90::double as p90, s.stated_days, m.on_time::double as on_time,
  least(1, c.accepted / nullif(c.wanted, 0))::double as filled,
  m.dock[1] as dock_p50_h, m.dock[2] as dock_p90_h
from measured m
join days d on d.supplier_id = m.supplier_id and d.item is not distinct from m.item
left join closed c on c.supplier_id = m.supplier_id
  and c.inventory_item_id is not distinct from m.item
left join stg_replenishment_supplier s on s.id = m.supplier_id
  `,
}
