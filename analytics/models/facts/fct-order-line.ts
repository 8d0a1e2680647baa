import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Core's numerics have 38 digits: to cast them at once takes twice as long. */
const UNITS = "decimal(38, 3)::decimal(18, 3)"

/** What was ordered, and what became of it. */
export const fctOrderLineModel: Model = {
  name: "fct_order_line",
  kind: "table",
  grain: "One line of an order at the order's own version.",
  by_order: {},
  inputs: [
    "stg_order",
    "stg_order_item",
    "stg_order_line_item",
    "stg_order_claim",
    "stg_order_claim_item",
    "stg_return",
    "stg_return_item",
    "fct_pick",
    "dim_currency",
  ],
  columns: {
    order_id: column("VARCHAR", "Core's id of the order.", "order.id"),
    line_item_id: column(
      "VARCHAR",
      "Core's id of the line.",
      "order_line_item.id"
    ),
    variant_id: column(
      "VARCHAR",
      "Core's id of the variant.",
      "order_line_item.variant_id"
    ),
    sku: column(
      "VARCHAR",
      "SKU as it was then.",
      "order_line_item.variant_sku"
    ),
    currency_code: column(
      "VARCHAR",
      "Currency of the order.",
      "order.currency_code"
    ),
    units_ordered: column(
      "DECIMAL(18,3)",
      "Ordered, without what was written off.",
      "order_item.quantity, written_off_quantity",
      "units"
    ),
    units_shipped: column(
      "DECIMAL(18,3)",
      "Shipped.",
      "order_item.shipped_quantity",
      "units"
    ),
    units_short: column(
      "DECIMAL(18,3)",
      "Not found when picked.",
      "packing_pick_task.short ÷ required_quantity",
      "units"
    ),
    units_missing: column(
      "DECIMAL(18,3)",
      "Claimed as missing or wrong.",
      "order_claim_item.quantity",
      "units"
    ),
    units_damaged: column(
      "DECIMAL(18,3)",
      "Claimed as faulty or come back damaged.",
      "order_claim_item, return_item",
      "units"
    ),
    unit_price_minor: column(
      "BIGINT",
      "Price of one unit.",
      "order_item.unit_price, order_line_item.unit_price",
      "minor units"
    ),
  },
  sql: `
with claimed as (
  select i.item_id,
    sum(i.quantity) filter (i.reason in ('missing_item', 'wrong_item')) as missing,
    sum(i.quantity) filter (i.reason = 'production_failure') as damaged
  from stg_order_claim_item i
  join stg_order_claim c on c.id = i.claim_id
  where i.deleted_at is null and c.deleted_at is null and c.canceled_at is null
    and not i.is_additional_item
  group by i.item_id
),
came_back as (
  select i.item_id, sum(i.damaged_quantity) as damaged
  from stg_return_item i join stg_return r on r.id = i.return_id
  where i.deleted_at is null and r.deleted_at is null and r.canceled_at is null
  group by i.item_id
),
short as (
  select line_item_id, max(units) as units from (
    select line_item_id, inventory_item_id,
      ceil(sum(units_short / required_quantity)) as units
    from fct_pick where state <> 'canceled'
    group by line_item_id, inventory_item_id)
  group by line_item_id
)
select o.id as order_id, l.id as line_item_id, l.variant_id,
  l.variant_sku as sku, lower(o.currency_code) as currency_code,
  (i.quantity - coalesce(i.written_off_quantity, 0))::${UNITS} as units_ordered,
  i.shipped_quantity::${UNITS} as units_shipped,
  coalesce(s.units, 0)::${UNITS} as units_short,
  coalesce(c.missing, 0)::${UNITS} as units_missing,
  greatest(coalesce(c.damaged, 0), coalesce(b.damaged, 0))::${UNITS} as units_damaged,
  round(coalesce(i.unit_price, l.unit_price) * m.minor_per_main)::bigint as unit_price_minor
from stg_order o
join stg_order_item i on i.order_id = o.id and i.version = o.version
  and i.deleted_at is null
join stg_order_line_item l on l.id = i.item_id and l.deleted_at is null
left join dim_currency m on m.currency_code = lower(o.currency_code)
left join claimed c on c.item_id = l.id
left join came_back b on b.item_id = l.id
left join short s on s.line_item_id = l.id
where o.deleted_at is null and not o.is_draft_order
  `,
}
