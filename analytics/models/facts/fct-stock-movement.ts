import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** Why each level is what it is. */
export const fctStockMovementModel: Model = {
  name: "fct_stock_movement",
  kind: "table",
  grain:
    "One change of a field of an inventory level, as the ledger explains it.",
  by_month: "local_date",
  inputs: ["stg_replenishment_stock_entry", "meta_export"],
  columns: {
    stock_entry_id: column(
      "VARCHAR",
      "Id of the entry.",
      "replenishment_stock_entry.id"
    ),
    level_id: column(
      "VARCHAR",
      "Core's id of the level.",
      "replenishment_stock_entry.level_id"
    ),
    inventory_item_id: column(
      "VARCHAR",
      "Core's id of the item.",
      "replenishment_stock_entry.inventory_item_id"
    ),
    location_id: column(
      "VARCHAR",
      "Core's id of the location.",
      "replenishment_stock_entry.location_id"
    ),
    field: column(
      "VARCHAR",
      "stocked, reserved or incoming.",
      "replenishment_stock_entry.field"
    ),
    seq: column(
      "INTEGER",
      "Counts up within level and field from 1.",
      "replenishment_stock_entry.seq"
    ),
    kind: column(
      "VARCHAR",
      "opening, sale, receipt, count, adjustment, unexplained, …",
      "replenishment_stock_entry.kind"
    ),
    delta: column(
      "DOUBLE",
      "Change.",
      "replenishment_stock_entry.delta_units",
      "units"
    ),
    balance: column(
      "DOUBLE",
      "Of the field behind it.",
      "replenishment_stock_entry.balance_units",
      "units"
    ),
    from_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "It happened not before this.",
      "replenishment_stock_entry.from_at"
    ),
    seen_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it was seen.",
      "replenishment_stock_entry.at"
    ),
    local_date: column("DATE", "Store-local day of that.", "seen_at"),
    cause: column(
      "VARCHAR",
      "What did it, for example a receipt's id.",
      "replenishment_stock_entry.cause"
    ),
    order_id: column(
      "VARCHAR",
      "The order that it belongs to.",
      "replenishment_stock_entry.order_id"
    ),
  },
  sql: `
select e.id as stock_entry_id, e.level_id, e.inventory_item_id, e.location_id,
  e.field, e.seq, e.kind, e.delta_units::double as delta,
  e.balance_units::double as balance, e.from_at, e.at as seen_at,
  (e.at at time zone m.zone)::date as local_date, e.cause, e.order_id
from stg_replenishment_stock_entry e cross join meta_export m
where e.deleted_at is null
  `,
}
