import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"

/** What was taken from shelves. */
export const fctPickModel: Model = {
  name: "fct_pick",
  kind: "table",
  grain: "One pick task: an inventory item for a line from a shelf.",
  by_order: {},
  inputs: ["stg_packing_pick_task"],
  columns: {
    pick_task_id: column("VARCHAR", "Id of the task.", "packing_pick_task.id"),
    order_id: column(
      "VARCHAR",
      "Core's id of the order.",
      "packing_pick_task.order_id"
    ),
    line_item_id: column(
      "VARCHAR",
      "Core's id of the line.",
      "packing_pick_task.line_item_id"
    ),
    inventory_item_id: column(
      "VARCHAR",
      "Core's id of the item.",
      "packing_pick_task.inventory_item_id"
    ),
    location_id: column(
      "VARCHAR",
      "Where to take it.",
      "packing_pick_task.location_id"
    ),
    state: column(
      "VARCHAR",
      "open, picking, picked, short or canceled.",
      "packing_pick_task.state"
    ),
    units: column(
      "INTEGER",
      "To be taken.",
      "packing_pick_task.quantity",
      "inventory units"
    ),
    units_picked: column(
      "INTEGER",
      "Taken.",
      "packing_pick_task.picked",
      "inventory units"
    ),
    units_short: column(
      "INTEGER",
      "Not found.",
      "packing_pick_task.short",
      "inventory units"
    ),
    required_quantity: column(
      "INTEGER",
      "Inventory units in one unit of the line.",
      "packing_pick_task.required_quantity",
      "inventory units"
    ),
    picked_at: column(
      "TIMESTAMP WITH TIME ZONE",
      "When it was done.",
      "packing_pick_task.picked_at"
    ),
  },
  sql: `
select id as pick_task_id, order_id, line_item_id, inventory_item_id, location_id,
  state, quantity as units, picked as units_picked, short as units_short,
  required_quantity, picked_at
from stg_packing_pick_task where deleted_at is null
  `,
}
