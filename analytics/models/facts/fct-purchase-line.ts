import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What was ordered from suppliers. */
export const fctPurchaseLineModel: Model = {
  name: "fct_purchase_line",
  kind: "table",
  grain: "One line of an order to a supplier.",
  by_month: "sent_local_date",
  inputs: [
    "stg_replenishment_purchase_line",
    "stg_replenishment_purchase_order",
    "dim_location",
    "stg_replenishment_supplier",
    "meta_export",
  ],
  columns: {
    purchase_line_id: column(
      "VARCHAR",
      "Id of the line.",
      "replenishment_purchase_line.id"
    ),
    purchase_order_id: column(
      "VARCHAR",
      "Id of the order.",
      "replenishment_purchase_line.purchase_order_id"
    ),
    number: column(
      "VARCHAR",
      "Number of the order.",
      "replenishment_purchase_order.number"
    ),
    state: column(
      "VARCHAR",
      "draft, sent, partly_received, received or canceled.",
      "replenishment_purchase_order.state"
    ),
    supplier_id: column(
      "VARCHAR",
      "Id of the supplier.",
      "replenishment_purchase_order.supplier_id"
    ),
    supplier: column(
      "VARCHAR",
      "The supplier's code.",
      "replenishment_supplier.code"
    ),
    inventory_item_id: column(
      "VARCHAR",
      "Core's id of the item.",
      "replenishment_purchase_line.inventory_item_id"
    ),
    location_id: column(
      "VARCHAR",
      "Core's id of the location.",
      "replenishment_purchase_order.location_id"
    ),
    location: column("VARCHAR", "Name of the location.", "stock_location.name"),
    ordered: column(
      "INTEGER",
      "Ordered.",
      "replenishment_purchase_line.ordered",
      "units"
    ),
    accepted: column(
      "INTEGER",
      "On the shelf.",
      "replenishment_purchase_line.accepted",
      "units"
    ),
    damaged: column(
      "INTEGER",
      "Arrived, but never stock.",
      "replenishment_purchase_line.damaged",
      "units"
    ),
    canceled: column(
      "INTEGER",
      "No longer expected.",
      "replenishment_purchase_line.canceled",
      "units"
    ),
    open_units: column(
      "INTEGER",
      "Still expected; 0 unless sent or partly received.",
      "ordered − canceled − accepted − damaged",
      "units"
    ),
    cost_minor: column(
      "BIGINT",
      "Of one unit; null: unknown.",
      "replenishment_purchase_line.cost_minor",
      "minor units"
    ),
    currency_code: column(
      "VARCHAR",
      "Currency of the cost.",
      "replenishment_purchase_order.currency_code"
    ),
    sent_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it was sent.",
      "replenishment_purchase_order.sent_at"
    ),
    sent_local_date: column("DATE", "Store-local day of that.", "sent_at"),
    expected_on: column(
      "DATE",
      "Day on which it is expected.",
      "replenishment_purchase_order.expected_on"
    ),
    received_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When the last of the order was received.",
      "replenishment_purchase_order.received_at"
    ),
    is_late: column(
      "BOOLEAN",
      "Still expected, and the expected day has passed.",
      "expected_on, meta_export"
    ),
  },
  sql: `
select l.id as purchase_line_id, l.purchase_order_id, o.number, o.state,
  o.supplier_id, s.code as supplier, l.inventory_item_id, o.location_id,
  d.location, l.ordered, l.accepted, l.damaged, l.canceled,
  case when o.state in ('sent', 'partly_received')
    then greatest(0, l.ordered - l.canceled - l.accepted - l.damaged)
    else 0 end as open_units,
  l.cost_minor, lower(o.currency_code) as currency_code, o.sent_at,
  (o.sent_at at time zone m.zone)::date as sent_local_date,
  o.expected_on::date as expected_on, o.received_at,
  coalesce(open_units > 0 and o.expected_on::date < m.as_of_local_date, false)
    as is_late
from stg_replenishment_purchase_line l
join stg_replenishment_purchase_order o on o.id = l.purchase_order_id
cross join meta_export m
left join stg_replenishment_supplier s on s.id = o.supplier_id
left join dim_location d on d.location_id = o.location_id
where l.deleted_at is null and o.deleted_at is null
  `,
}
