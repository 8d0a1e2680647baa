import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Boxes on their way. */
export const fctParcelModel: Model = {
  name: "fct_parcel",
  kind: "table",
  grain:
    "One parcel: a box of ours, or a fulfilment that core made without one.",
  by_order: {},
  inputs: [
    "stg_packing_parcel",
    "stg_tracking_tracker",
    "stg_fulfillment",
    "stg_order_fulfillment",
  ],
  columns: {
    parcel_id: column(
      "VARCHAR",
      "Id of the parcel, or of the fulfilment without one.",
      "packing_parcel.id, fulfillment.id"
    ),
    order_id: column(
      "VARCHAR",
      "Core's id of the order.",
      "packing_parcel.order_id, order_fulfillment.order_id"
    ),
    fulfillment_id: column(
      "VARCHAR",
      "Core's id of the fulfilment.",
      "packing_parcel.fulfillment_id"
    ),
    location_id: column(
      "VARCHAR",
      "Where it was packed.",
      "packing_parcel.location_id"
    ),
    courier: column(
      "VARCHAR",
      "Who carries it.",
      "tracking_tracker.courier, packing_parcel.courier"
    ),
    status: column(
      "VARCHAR",
      "Where it is, as the courier says.",
      "tracking_tracker.status"
    ),
    reason: column(
      "VARCHAR",
      "Why it does not move.",
      "tracking_tracker.reason"
    ),
    packed_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it was closed.",
      "packing_parcel.packed_at, fulfillment.packed_at"
    ),
    handed_over_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When the courier took it.",
      "packing_parcel.handed_over_at, fulfillment.shipped_at"
    ),
    first_scan_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When the courier first scanned it.",
      "tracking_tracker.first_scan_at"
    ),
    delivered_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it arrived.",
      "tracking_tracker.delivered_at, fulfillment.delivered_at"
    ),
  },
  sql: `
with tracker as (
  select fulfillment_id, arg_max(courier, id) as courier,
    arg_max(status, id) as status, arg_max(reason, id) as reason,
    min(first_scan_at) as first_scan_at, max(delivered_at) as delivered_at
  from stg_tracking_tracker where deleted_at is null group by fulfillment_id
),
fulfilment as (
  select f.id, l.order_id, f.location_id, f.packed_at, f.shipped_at, f.delivered_at
  from stg_fulfillment f
  join stg_order_fulfillment l on l.fulfillment_id = f.id and l.deleted_at is null
  where f.deleted_at is null and f.canceled_at is null
),
parcel as (
  select * from stg_packing_parcel where deleted_at is null and state not in ('voided', 'put_away')
)
select coalesce(p.id, f.id) as parcel_id,
  coalesce(p.order_id, f.order_id) as order_id,
  coalesce(p.fulfillment_id, f.id) as fulfillment_id,
  coalesce(p.location_id, f.location_id) as location_id,
  coalesce(t.courier, p.courier) as courier, t.status, t.reason,
  coalesce(p.packed_at, f.packed_at) as packed_at,
  coalesce(p.handed_over_at, f.shipped_at) as handed_over_at,
  t.first_scan_at, coalesce(t.delivered_at, f.delivered_at) as delivered_at
from parcel p full join fulfilment f on f.id = p.fulfillment_id
left join tracker t on t.fulfillment_id = coalesce(p.fulfillment_id, f.id)
  `,
}
