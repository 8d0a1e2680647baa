import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"
import { FCT_DEMAND_LINE_SQL } from "./fct-demand-line-sql"

/** What was asked of stock, line by line. */
export const fctDemandLineModel: Model = {
  name: "fct_demand_line",
  kind: "table",
  grain: "What one order line asked of one inventory item at one location.",
  by_month: "day",
  inputs: [
    "fct_order_line",
    "stg_order",
    "stg_order_claim",
    "stg_order_claim_item",
    "fct_complaint",
    "stg_product_variant_inventory_item",
    "fct_pick",
    "stg_reservation_item",
    "fct_stock",
    "source.demand",
    "meta_export",
  ],
  columns: {
    order_id: column("VARCHAR", "Core's id of the order.", "order.id"),
    line_item_id: column(
      "VARCHAR",
      "Core's id of the line.",
      "order_line_item.id"
    ),
    inventory_item_id: column(
      "VARCHAR",
      "Core's id of the item.",
      "product_variant_inventory_item"
    ),
    location_id: column(
      "VARCHAR",
      "Where it was picked; before that, where it is reserved; else where most of the item lies.",
      "packing_pick_task, reservation_item, inventory_level"
    ),
    day: column(
      "DATE",
      "Store-local day on which the order was placed, or the claim that it replaces goods of.",
      "order.created_at, order_claim.created_at"
    ),
    quantity: column(
      "DOUBLE",
      "Everyday demand: up to the larger of the option bulk.min and bulk.times the item's median line of 52 weeks.",
      "units_ordered × required_quantity",
      "inventory units"
    ),
    project_quantity: column(
      "DOUBLE",
      "What the line asks beyond that.",
      "units_ordered × required_quantity",
      "inventory units"
    ),
    required: column(
      "DOUBLE",
      "Inventory units in one unit of the line.",
      "product_variant_inventory_item.required_quantity",
      "inventory units"
    ),
    part: column(
      "DOUBLE",
      "Of the line's demand, at this location.",
      "packing_pick_task",
      "share"
    ),
    price_minor: column(
      "BIGINT",
      "Of one inventory unit: a kit's price spread over its units; null for replacements.",
      "unit_price_minor ÷ required_quantity",
      "minor units"
    ),
    currency_code: column(
      "VARCHAR",
      "Currency of the price.",
      "order.currency_code"
    ),
  },
  sql: FCT_DEMAND_LINE_SQL,
}
