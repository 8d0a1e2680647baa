import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What arrived from suppliers. */
export const fctReceiptLineModel: Model = {
  name: "fct_receipt_line",
  kind: "table",
  grain: "One line of a receipt, reversed ones included.",
  by_month: "received_local_date",
  inputs: [
    "stg_replenishment_receipt_line",
    "stg_replenishment_receipt",
    "fct_purchase_line",
    "stg_replenishment_supplier",
    "meta_export",
  ],
  columns: {
    receipt_line_id: column(
      "VARCHAR",
      "Id of the line.",
      "replenishment_receipt_line.id"
    ),
    receipt_id: column(
      "VARCHAR",
      "Id of the receipt.",
      "replenishment_receipt_line.receipt_id"
    ),
    purchase_line_id: column(
      "VARCHAR",
      "The ordered line.",
      "replenishment_receipt_line.purchase_line_id"
    ),
    supplier_id: column("VARCHAR", "Id of the supplier.", "fct_purchase_line"),
    inventory_item_id: column(
      "VARCHAR",
      "Core's id of the item.",
      "replenishment_receipt_line.inventory_item_id"
    ),
    location_id: column(
      "VARCHAR",
      "Core's id of the location.",
      "replenishment_receipt.location_id"
    ),
    accepted: column(
      "INTEGER",
      "On the shelf.",
      "replenishment_receipt_line.accepted",
      "units"
    ),
    damaged: column(
      "INTEGER",
      "Arrived, but never stock.",
      "replenishment_receipt_line.damaged",
      "units"
    ),
    arrived_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "At the dock.",
      "replenishment_receipt.arrived_at"
    ),
    received_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "On the shelf.",
      "replenishment_receipt.received_at"
    ),
    received_local_date: column(
      "DATE",
      "Store-local day of that.",
      "received_at"
    ),
    is_reversed: column(
      "BOOLEAN",
      "Taken back later.",
      "replenishment_receipt.reversed_at"
    ),
    lead_days: column(
      "INTEGER",
      "Sent to on the shelf, in calendar days of the supplier's zone, at least 1.",
      "sent_at, received_at",
      "days"
    ),
    dock_hours: column(
      "DOUBLE",
      "Dock to stock.",
      "received_at − arrived_at",
      "hours"
    ),
    is_on_time: column(
      "BOOLEAN",
      "On the shelf by the day on which it was expected; null: none was.",
      "expected_on, received_at"
    ),
  },
  sql: `
select l.id as receipt_line_id, l.receipt_id, l.purchase_line_id,
  p.supplier_id, l.inventory_item_id, r.location_id, l.accepted, l.damaged,
  r.arrived_at, r.received_at,
  (r.received_at at time zone m.zone)::date as received_local_date,
  r.reversed_at is not null as is_reversed,
  greatest(1, date_diff('day',
    (p.sent_at at time zone coalesce(s.time_zone, m.zone))::date,
    (r.received_at at time zone coalesce(s.time_zone, m.zone))::date))::integer
    as lead_days,
  (epoch(r.received_at) - epoch(r.arrived_at)) / 3600.0 as dock_hours,
  (r.received_at at time zone m.zone)::date <= p.expected_on as is_on_time
from stg_replenishment_receipt_line l
join stg_replenishment_receipt r on r.id = l.receipt_id
cross join meta_export m
left join fct_purchase_line p on p.purchase_line_id = l.purchase_line_id
left join stg_replenishment_supplier s on s.id = p.supplier_id
where l.deleted_at is null and r.deleted_at is null
  `,
}
