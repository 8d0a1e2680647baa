import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Money taken and given back. */
export const fctPaymentModel: Model = {
  name: "fct_payment",
  kind: "table",
  grain: "One movement of money on an order: a capture or a refund.",
  by_month: "recorded_local_date",
  by_order: { has_orderless: true },
  inputs: [
    "stg_capture",
    "stg_refund",
    "stg_payment",
    "stg_order_payment_collection",
    "dim_currency",
    "meta_export",
  ],
  columns: {
    movement_id: column(
      "VARCHAR",
      "Core's id of the capture or refund.",
      "capture.id, refund.id"
    ),
    kind: column("VARCHAR", "capture or refund.", "table"),
    order_id: column(
      "VARCHAR",
      "Core's id of the order.",
      "order_payment_collection.order_id"
    ),
    payment_id: column(
      "VARCHAR",
      "Core's id of the payment.",
      "capture.payment_id, refund.payment_id"
    ),
    provider_id: column("VARCHAR", "Payment provider.", "payment.provider_id"),
    currency_code: column("VARCHAR", "Currency.", "payment.currency_code"),
    amount_minor: column(
      "BIGINT",
      "Amount, positive for both kinds.",
      "amount at the ISO 4217 exponent",
      "minor units"
    ),
    recorded_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When core recorded it.",
      "created_at"
    ),
    recorded_local_date: column(
      "DATE",
      "Store-local day of that.",
      "created_at"
    ),
  },
  sql: `
with movement as (
  select id, 'capture' as kind, payment_id, amount, created_at
  from stg_capture where deleted_at is null
  union all
  select id, 'refund', payment_id, amount, created_at
  from stg_refund where deleted_at is null
)
select v.id as movement_id, v.kind, l.order_id, v.payment_id, p.provider_id,
  lower(p.currency_code) as currency_code,
  round(v.amount * c.minor_per_main)::bigint as amount_minor,
  v.created_at as recorded_at,
  (v.created_at at time zone m.zone)::date as recorded_local_date
from movement v cross join meta_export m
join stg_payment p on p.id = v.payment_id and p.deleted_at is null
left join stg_order_payment_collection l
  on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
left join dim_currency c on c.currency_code = lower(p.currency_code)
  `,
}
