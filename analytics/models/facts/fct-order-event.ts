import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** The timeline of all orders. */
export const fctOrderEventModel: Model = {
  name: "fct_order_event",
  kind: "table",
  grain: "One thing that happened to an order.",
  by_month: "occurred_local_date",
  by_order: {},
  inputs: ["stg_timeline_event", "meta_export"],
  columns: {
    event_id: column(
      "VARCHAR",
      "Id of the timeline's row.",
      "timeline_event.id"
    ),
    order_id: column(
      "VARCHAR",
      "Core's id of the order.",
      "timeline_event.order_id"
    ),
    kind: column("VARCHAR", "What happened.", "timeline_event.kind"),
    cause: column("VARCHAR", "What made it happen.", "timeline_event.cause"),
    actor: column(
      "VARCHAR",
      "Who did it: user id, courier, job or system.",
      "timeline_event.actor"
    ),
    occurred_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it happened.",
      "timeline_event.at"
    ),
    occurred_local_date: column(
      "DATE",
      "Store-local day of that.",
      "occurred_at"
    ),
  },
  sql: `
select e.id as event_id, e.order_id, e.kind, e.cause, e.actor, e."at" as occurred_at,
  (e."at" at time zone m.zone)::date as occurred_local_date
from stg_timeline_event e cross join meta_export m
where e.deleted_at is null
  `,
}
