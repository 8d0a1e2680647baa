import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What promotions took off. */
export const fctDiscountModel: Model = {
  name: "fct_discount",
  kind: "table",
  grain: "One promotion's discount on one line, at the order's own version.",
  by_order: {},
  inputs: [
    "stg_order",
    "stg_order_item",
    "stg_order_line_item_adjustment",
    "dim_currency",
  ],
  columns: {
    adjustment_id: column(
      "VARCHAR",
      "Core's id of the discount.",
      "order_line_item_adjustment.id"
    ),
    order_id: column("VARCHAR", "Core's id of the order.", "order.id"),
    line_item_id: column(
      "VARCHAR",
      "Core's id of the line.",
      "order_line_item_adjustment.item_id"
    ),
    promotion: column(
      "VARCHAR",
      "Code of the promotion; its id where it has none.",
      "order_line_item_adjustment.code, promotion_id"
    ),
    currency_code: column(
      "VARCHAR",
      "Currency of the order.",
      "order.currency_code"
    ),
    amount_minor: column(
      "BIGINT",
      "Taken off the line, positive.",
      "order_line_item_adjustment.amount",
      "minor units"
    ),
  },
  sql: `
select a.id as adjustment_id, o.id as order_id, a.item_id as line_item_id,
  coalesce(a.code, a.promotion_id) as promotion,
  lower(o.currency_code) as currency_code,
  round(a.amount * c.minor_per_main)::bigint as amount_minor
from stg_order_line_item_adjustment a
join stg_order_item i on i.item_id = a.item_id and i.deleted_at is null
join stg_order o on o.id = i.order_id and o.version = i.version
  and a.version = o.version
left join dim_currency c on c.currency_code = lower(o.currency_code)
where a.deleted_at is null and o.deleted_at is null and not o.is_draft_order
  `,
}
