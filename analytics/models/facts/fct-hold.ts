import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What kept orders waiting. */
export const fctHoldModel: Model = {
  name: "fct_hold",
  kind: "table",
  grain: "One hold of an order.",
  by_month: "placed_local_date",
  by_order: { ages: "select order_id from fct_hold where released_at is null" },
  inputs: ["stg_verification_hold", "meta_export"],
  columns: {
    hold_id: column("VARCHAR", "Id of the hold.", "verification_hold.id"),
    order_id: column(
      "VARCHAR",
      "Core's id of the order.",
      "verification_hold.order_id"
    ),
    type: column("VARCHAR", "Why it is held.", "verification_hold.type"),
    gate: column("VARCHAR", "What it holds back.", "verification_hold.gate"),
    source: column(
      "VARCHAR",
      "check, rule, person or audit.",
      "verification_hold.source"
    ),
    placed_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it was placed.",
      "verification_hold.placed_at"
    ),
    placed_local_date: column("DATE", "Store-local day of that.", "placed_at"),
    released_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it was released.",
      "verification_hold.released_at"
    ),
    released_how: column(
      "VARCHAR",
      "condition, person or override.",
      "verification_hold.released_how"
    ),
    hours: column(
      "DOUBLE",
      "How long it held, until the export if it still does.",
      "placed_at, released_at",
      "hours"
    ),
  },
  sql: `
select h.id as hold_id, h.order_id, h.type, h.gate, h.source, h.placed_at,
  (h.placed_at at time zone m.zone)::date as placed_local_date, h.released_at, h.released_how,
  date_diff('second', h.placed_at, coalesce(h.released_at, m.as_of)) / 3600.0 as hours
from stg_verification_hold h cross join meta_export m
where h.deleted_at is null
  `,
}
