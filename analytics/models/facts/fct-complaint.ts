import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What customers sent back, or claimed. */
export const fctComplaintModel: Model = {
  name: "fct_complaint",
  kind: "table",
  grain: "One line of a return or of a claim that was not cancelled.",
  by_order: {},
  inputs: [
    "stg_return",
    "stg_return_item",
    "stg_return_reason",
    "stg_order_claim",
    "stg_order_claim_item",
    "meta_export",
  ],
  columns: {
    complaint_id: column(
      "VARCHAR",
      "Core's id of the line.",
      "return_item.id, order_claim_item.id"
    ),
    kind: column("VARCHAR", "return or claim.", "table"),
    order_id: column(
      "VARCHAR",
      "Core's id of the order.",
      "return.order_id, order_claim.order_id"
    ),
    line_item_id: column(
      "VARCHAR",
      "Core's id of the order's line.",
      "return_item.item_id, order_claim_item.item_id"
    ),
    reason: column(
      "VARCHAR",
      "Why: the shop's return reason, or core's reason of the claim.",
      "return_reason.label, order_claim_item.reason"
    ),
    units: column(
      "DECIMAL(38,3)",
      "Asked to send back, or claimed.",
      "quantity",
      "units"
    ),
    opened_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When the customer asked.",
      "return.requested_at, order_claim.created_at"
    ),
    opened_local_date: column("DATE", "Store-local day of that.", "opened_at"),
    received_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When the goods were back; null for claims.",
      "return.received_at"
    ),
  },
  sql: `
with line as (
  select i.id, 'return' as kind, r.order_id, i.item_id, n.label as reason,
    i.quantity, coalesce(r.requested_at, r.created_at) as opened_at,
    r.received_at
  from stg_return_item i join stg_return r on r.id = i.return_id
  left join stg_return_reason n on n.id = i.reason_id
  where i.deleted_at is null and r.deleted_at is null and r.canceled_at is null
    and r.claim_id is null
  union all
  select i.id, 'claim', c.order_id, i.item_id, i.reason, i.quantity,
    c.created_at, null
  from stg_order_claim_item i join stg_order_claim c on c.id = i.claim_id
  where i.deleted_at is null and c.deleted_at is null and c.canceled_at is null
    and not i.is_additional_item
)
select l.id as complaint_id, l.kind, l.order_id, l.item_id as line_item_id,
  l.reason, l.quantity::decimal(38, 3) as units, l.opened_at,
  (l.opened_at at time zone m.zone)::date as opened_local_date, l.received_at
from line l cross join meta_export m
  `,
}
