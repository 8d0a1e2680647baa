import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What couriers reported. */
export const fctTrackingEventModel: Model = {
  name: "fct_tracking_event",
  kind: "table",
  grain: "One thing that a courier reported of a parcel.",
  by_month: "occurred_local_date",
  by_order: {},
  inputs: ["stg_tracking_event", "stg_tracking_tracker", "meta_export"],
  columns: {
    tracking_event_id: column(
      "VARCHAR",
      "Id of the event.",
      "tracking_event.id"
    ),
    order_id: column(
      "VARCHAR",
      "Core's id of the order.",
      "tracking_tracker.order_id"
    ),
    fulfillment_id: column(
      "VARCHAR",
      "Core's id of the fulfilment.",
      "tracking_tracker.fulfillment_id"
    ),
    courier: column("VARCHAR", "Who reported it.", "tracking_tracker.courier"),
    status: column("VARCHAR", "What it means.", "tracking_event.status"),
    reason: column(
      "VARCHAR",
      "Why the parcel does not move.",
      "tracking_event.reason"
    ),
    occurred_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it happened.",
      "tracking_event.occurred_at"
    ),
    occurred_local_date: column(
      "DATE",
      "Store-local day of that.",
      "occurred_at"
    ),
    received_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When we heard of it.",
      "tracking_event.received_at"
    ),
  },
  sql: `
select e.id as tracking_event_id, t.order_id, t.fulfillment_id, t.courier,
  e.status, e.reason, e.occurred_at,
  (e.occurred_at at time zone m.zone)::date as occurred_local_date, e.received_at
from stg_tracking_event e join stg_tracking_tracker t on t.id = e.tracker_id
cross join meta_export m
where e.deleted_at is null and t.deleted_at is null
  `,
}
