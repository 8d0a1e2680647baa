import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Who buys, under a pseudonym. */
export const dimCustomerModel: Model = {
  name: "dim_customer",
  kind: "table",
  grain:
    "One customer who ordered, under a salted key; no name, e-mail, phone or street.",
  inputs: ["stg_order", "stg_order_address", "meta_export"],
  columns: {
    customer_key: column(
      "VARCHAR",
      "SHA-256 of the directory's salt and core's id.",
      "order.customer_id"
    ),
    country_code: column(
      "VARCHAR",
      "Country of the last order's address.",
      "order_address.country_code"
    ),
    province: column(
      "VARCHAR",
      "Province of the last order's address.",
      "order_address.province"
    ),
    first_order_local_date: column(
      "DATE",
      "Day of the first order.",
      "order.created_at"
    ),
    last_order_local_date: column(
      "DATE",
      "Day of the last order.",
      "order.created_at"
    ),
    orders: column(
      "BIGINT",
      "Orders placed, cancelled ones included.",
      "order",
      "orders"
    ),
  },
  sql: `
select o.customer_key, arg_max(a.country_code, o.created_at) as country_code,
  arg_max(a.province, o.created_at) as province,
  (min(o.created_at) at time zone any_value(m.zone))::date as first_order_local_date,
  (max(o.created_at) at time zone any_value(m.zone))::date as last_order_local_date,
  count(*) as orders
from stg_order o cross join meta_export m
left join stg_order_address a on a.id = o.shipping_address_id
where o.customer_key is not null and o.deleted_at is null and not o.is_draft_order
group by o.customer_key
  `,
}
