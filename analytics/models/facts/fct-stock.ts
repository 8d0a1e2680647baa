import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What lies where. */
export const fctStockModel: Model = {
  name: "fct_stock",
  kind: "table",
  grain: "Stock of one inventory item at one location, at the export.",
  inputs: ["stg_inventory_level", "stg_inventory_item", "dim_location"],
  columns: {
    inventory_item_id: column(
      "VARCHAR",
      "Core's id of the item.",
      "inventory_level.inventory_item_id"
    ),
    location_id: column(
      "VARCHAR",
      "Core's id of the location.",
      "inventory_level.location_id"
    ),
    sku: column("VARCHAR", "Stock keeping unit.", "inventory_item.sku"),
    title: column("VARCHAR", "Title of the item.", "inventory_item.title"),
    location: column("VARCHAR", "Name of the location.", "stock_location.name"),
    on_hand: column(
      "DOUBLE",
      "On the shelf.",
      "inventory_level.stocked_quantity",
      "units"
    ),
    reserved: column(
      "DOUBLE",
      "Promised to orders.",
      "inventory_level.reserved_quantity",
      "units"
    ),
    available: column(
      "DOUBLE",
      "On hand without reserved.",
      "on_hand − reserved",
      "units"
    ),
    incoming: column(
      "DOUBLE",
      "Under way from suppliers.",
      "inventory_level.incoming_quantity",
      "units"
    ),
    stocked_since: column(
      "TIMESTAMP WITH TIME ZONE",
      "When the level was made.",
      "inventory_level.created_at"
    ),
  },
  sql: `
select l.inventory_item_id, l.location_id, i.sku, i.title, d.location,
  l.stocked_quantity::double as on_hand, l.reserved_quantity::double as reserved,
  (l.stocked_quantity - l.reserved_quantity)::double as available,
  l.incoming_quantity::double as incoming, l.created_at as stocked_since
from stg_inventory_level l
join stg_inventory_item i on i.id = l.inventory_item_id and i.deleted_at is null
left join dim_location d on d.location_id = l.location_id
where l.deleted_at is null
  `,
}
