import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Every order: when, how, how well, and for how much. */
export const fctOrderModel: Model = {
  name: "fct_order",
  kind: "table",
  grain: "One order that is no draft.",
  inputs: [
    "stg_order",
    "stg_order_address",
    "stg_order_summary",
    "stg_verification_order",
    "stg_sales_channel",
    "stg_documents_document",
    "fct_order_line",
    "fct_order_event",
    "fct_parcel",
    "fct_hold",
    "fct_payment",
    "dim_currency",
    "meta_export",
  ],
  columns: {
    order_id: column("VARCHAR", "Core's id.", "order.id"),
    display_id: column(
      "INTEGER",
      "Number that people say.",
      "order.display_id"
    ),
    channel: column(
      "VARCHAR",
      "Where it came from.",
      "order.metadata, verification_order.channel"
    ),
    sales_channel: column(
      "VARCHAR",
      "Core's sales channel.",
      "sales_channel.name"
    ),
    payment_method: column(
      "VARCHAR",
      "card, bank_transfer, cod or invoice.",
      "order.metadata"
    ),
    customer_key: column(
      "VARCHAR",
      "Pseudonym of the customer.",
      "order.customer_id"
    ),
    country_code: column(
      "VARCHAR",
      "Country of the delivery address.",
      "order_address.country_code"
    ),
    province: column(
      "VARCHAR",
      "Province of the delivery address.",
      "order_address.province"
    ),
    currency_code: column(
      "VARCHAR",
      "Currency, lower case.",
      "order.currency_code"
    ),
    stage: column(
      "VARCHAR",
      "Where it stands in verification.",
      "verification_order.stage"
    ),
    is_canceled: column("BOOLEAN", "Core says canceled.", "order.status"),
    placed_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it was placed.",
      "order.created_at"
    ),
    placed_local_date: column("DATE", "Store-local day of that.", "placed_at"),
    verified_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When all checks were done.",
      "timeline verified"
    ),
    released_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it was released to packing.",
      "timeline released"
    ),
    pick_started_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When the first box was opened.",
      "timeline pick_started"
    ),
    packed_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When its last parcel was packed.",
      "fct_parcel"
    ),
    handed_over_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When its last parcel was handed over.",
      "fct_parcel"
    ),
    first_scan_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When all its parcels had been scanned.",
      "fct_parcel"
    ),
    delivered_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When its last parcel arrived.",
      "fct_parcel"
    ),
    handed_over_local_date: column(
      "DATE",
      "Store-local day of the hand-over.",
      "handed_over_at"
    ),
    delivered_local_date: column(
      "DATE",
      "Store-local day of the delivery.",
      "delivered_at"
    ),
    canceled_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it was cancelled.",
      "order.canceled_at"
    ),
    promised_ship_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "Promised hand-over.",
      "order.metadata, verification_order"
    ),
    promised_deliver_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "Promised delivery.",
      "order.metadata, verification_order"
    ),
    promised_ship_local_date: column(
      "DATE",
      "Store-local day of that promise.",
      "promised_ship_at"
    ),
    promised_deliver_local_date: column(
      "DATE",
      "Store-local day of that promise.",
      "promised_deliver_at"
    ),
    is_due_to_ship: column(
      "BOOLEAN",
      "Promised ship time has passed, not cancelled.",
      "promised_ship_at, as_of"
    ),
    is_due: column(
      "BOOLEAN",
      "Promised delivery has passed, not cancelled.",
      "promised_deliver_at, as_of"
    ),
    shipped_on_time: column(
      "BOOLEAN",
      "Handed over by the promise.",
      "handed_over_at"
    ),
    is_on_time: column(
      "BOOLEAN",
      "Everything arrived by the promise.",
      "delivered_at"
    ),
    is_in_full: column(
      "BOOLEAN",
      "Every line shipped whole, none claimed missing or wrong.",
      "fct_order_line"
    ),
    is_undamaged: column(
      "BOOLEAN",
      "Nothing claimed faulty, come back damaged or reported damaged by the courier.",
      "fct_order_line, fct_parcel"
    ),
    has_right_documents: column(
      "BOOLEAN",
      "No document had to be voided or replaced.",
      "documents_document.status"
    ),
    is_otif: column(
      "BOOLEAN",
      "On time and in full.",
      "is_on_time, is_in_full"
    ),
    is_perfect: column(
      "BOOLEAN",
      "On time, in full, undamaged, right documents.",
      "the four"
    ),
    is_touchless: column(
      "BOOLEAN",
      "Handed over without hold or override.",
      "fct_hold, timeline override"
    ),
    holds: column("BIGINT", "Holds it had.", "fct_hold", "holds"),
    hold_hours: column(
      "DOUBLE",
      "How long they held, added up.",
      "fct_hold",
      "hours"
    ),
    lines: column("BIGINT", "Lines.", "fct_order_line", "lines"),
    units_ordered: column(
      "DECIMAL(38,3)",
      "Ordered.",
      "fct_order_line",
      "units"
    ),
    units_short: column(
      "DECIMAL(38,3)",
      "Not found when picked, at most what was ordered.",
      "fct_order_line",
      "units"
    ),
    parcels: column("BIGINT", "Parcels.", "fct_parcel", "parcels"),
    total_minor: column(
      "BIGINT",
      "Order total.",
      "order_summary.totals.current_order_total",
      "minor units"
    ),
    captured_minor: column("BIGINT", "Captured.", "fct_payment", "minor units"),
    refunded_minor: column("BIGINT", "Refunded.", "fct_payment", "minor units"),
  },
  sql: `
with event as (
  select order_id, min(occurred_at) filter (kind = 'verified') as verified_at,
    min(occurred_at) filter (kind = 'released') as released_at,
    min(occurred_at) filter (kind = 'pick_started') as pick_started_at,
    count(*) filter (kind = 'override') as overrides
  from fct_order_event group by order_id
),
parcel as (
  select order_id, count(*) as parcels,
    case when count(packed_at) = count(*) then max(packed_at) end as packed_at,
    case when count(handed_over_at) = count(*) then max(handed_over_at) end as handed_over_at,
    case when count(first_scan_at) = count(*) then max(first_scan_at) end as first_scan_at,
    case when count(delivered_at) = count(*) then max(delivered_at) end as delivered_at,
    bool_or(coalesce(reason = 'carrier_damaged', false)) as is_damaged
  from fct_parcel group by order_id
),
line as (
  select order_id, count(*) as lines, sum(units_ordered) as units_ordered,
    sum(least(units_short, units_ordered)) as units_short,
    bool_and(units_shipped >= units_ordered and units_missing = 0) as is_in_full,
    bool_and(units_damaged = 0) as is_undamaged
  from fct_order_line group by order_id
),
hold as (
  select order_id, count(*) as holds, sum(hours) as hours
  from fct_hold group by order_id
),
document as (
  select order_id, bool_and(status = 'issued') as are_right
  from stg_documents_document where deleted_at is null group by order_id
),
money as (
  select order_id, sum(amount_minor) filter (kind = 'capture') as captured,
    sum(amount_minor) filter (kind = 'refund') as refunded
  from fct_payment group by order_id
),
placed as (
  select o.*, s.stage, coalesce(o.channel, s.channel) as came_by,
    coalesce(s.promised_ship_at, try_cast(o.promised_ship_at as timestamptz)) as ship_by,
    coalesce(s.promised_deliver_at, try_cast(o.promised_deliver_at as timestamptz)) as deliver_by,
    coalesce(o.status = 'canceled', false) as is_canceled
  from stg_order o
  left join stg_verification_order s on s.order_id = o.id and s.deleted_at is null
  where o.deleted_at is null and not o.is_draft_order
),
judged as (
  select o.*, m.as_of, m.zone, c.minor_per_main, p.* exclude (order_id),
    e.* exclude (order_id), l.* exclude (order_id, is_undamaged),
    coalesce(l.is_undamaged, true) and not coalesce(p.is_damaged, false) as is_undamaged,
    coalesce(d.are_right, true) as has_right_documents,
    coalesce(h.holds, 0) as held, coalesce(h.hours, 0) as held_hours,
    coalesce(y.captured, 0)::bigint as captured, coalesce(y.refunded, 0)::bigint as refunded,
    coalesce(p.handed_over_at <= o.ship_by, false) as shipped_on_time,
    coalesce(p.delivered_at <= o.deliver_by, false) as is_on_time
  from placed o cross join meta_export m
  left join parcel p on p.order_id = o.id
  left join event e on e.order_id = o.id
  left join line l on l.order_id = o.id
  left join hold h on h.order_id = o.id
  left join document d on d.order_id = o.id
  left join money y on y.order_id = o.id
  left join dim_currency c on c.currency_code = lower(o.currency_code)
)
select j.id as order_id, j.display_id, j.came_by as channel,
  n.name as sales_channel, j.payment_method, j.customer_key,
  a.country_code, a.province, lower(j.currency_code) as currency_code,
  j.stage, j.is_canceled, j.created_at as placed_at,
  (j.created_at at time zone j.zone)::date as placed_local_date,
  j.verified_at, j.released_at, j.pick_started_at, j.packed_at,
  j.handed_over_at, j.first_scan_at, j.delivered_at,
  (j.handed_over_at at time zone j.zone)::date as handed_over_local_date,
  (j.delivered_at at time zone j.zone)::date as delivered_local_date,
  j.canceled_at, j.ship_by as promised_ship_at, j.deliver_by as promised_deliver_at,
  (j.ship_by at time zone j.zone)::date as promised_ship_local_date,
  (j.deliver_by at time zone j.zone)::date as promised_deliver_local_date,
  coalesce(j.ship_by <= j.as_of, false) and not j.is_canceled as is_due_to_ship,
  coalesce(j.deliver_by <= j.as_of, false) and not j.is_canceled as is_due,
  j.shipped_on_time, j.is_on_time, coalesce(j.is_in_full, false) as is_in_full,
  j.is_undamaged, j.has_right_documents,
  j.is_on_time and coalesce(j.is_in_full, false) as is_otif,
  j.is_on_time and coalesce(j.is_in_full, false) and j.is_undamaged
    and j.has_right_documents as is_perfect,
  j.handed_over_at is not null and j.held = 0 and coalesce(j.overrides, 0) = 0 as is_touchless,
  j.held as holds, j.held_hours as hold_hours, coalesce(j.lines, 0) as lines,
  coalesce(j.units_ordered, 0)::decimal(38, 3) as units_ordered,
  coalesce(j.units_short, 0)::decimal(38, 3) as units_short,
  coalesce(j.parcels, 0) as parcels,
  round(t.current_order_total * j.minor_per_main)::bigint as total_minor,
  j.captured as captured_minor, j.refunded as refunded_minor
from judged j
left join stg_order_address a on a.id = j.shipping_address_id
left join stg_sales_channel n on n.id = j.sales_channel_id
left join stg_order_summary t on t.order_id = j.id and t.version = j.version
  and t.deleted_at is null
  `,
}
