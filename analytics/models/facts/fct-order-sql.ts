/** One row per order, its lines, parcels, holds and money gathered first. */
export const fctOrderSql = `
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
travelled as materialized (
  select o.*, p.* exclude (order_id), e.* exclude (order_id)
  from placed o
  left join parcel p on p.order_id = o.id
  left join event e on e.order_id = o.id
),
held as materialized (
  select t.*, l.* exclude (order_id, is_undamaged),
    l.is_undamaged as has_whole_lines, h.holds, h.hours
  from travelled t
  left join line l on l.order_id = t.id
  left join hold h on h.order_id = t.id
),
judged as materialized (
  select o.*, m.as_of, m.zone, c.minor_per_main,
    coalesce(o.has_whole_lines, true) and not coalesce(o.is_damaged, false) as is_undamaged,
    coalesce(d.are_right, true) as has_right_documents,
    coalesce(o.holds, 0) as held, coalesce(o.hours, 0) as held_hours,
    coalesce(y.captured, 0)::bigint as captured, coalesce(y.refunded, 0)::bigint as refunded,
    coalesce(o.handed_over_at <= o.ship_by, false) as shipped_on_time,
    coalesce(o.delivered_at <= o.deliver_by, false) as is_on_time
  from held o cross join meta_export m
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
  coalesce(j.units_ordered, 0)::decimal(18, 3) as units_ordered,
  coalesce(j.units_short, 0)::decimal(18, 3) as units_short,
  coalesce(j.parcels, 0) as parcels,
  round(t.current_order_total * j.minor_per_main)::bigint as total_minor,
  j.captured as captured_minor, j.refunded as refunded_minor
from judged j
left join stg_order_address a on a.id = j.shipping_address_id
left join stg_sales_channel n on n.id = j.sales_channel_id
left join stg_order_summary t on t.order_id = j.id and t.version = j.version
  and t.deleted_at is null
  `
