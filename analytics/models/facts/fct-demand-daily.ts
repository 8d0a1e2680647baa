import { describeColumn as column } from "../describe-column"
import type { Model } from "../model"
import { FCT_DEMAND_DAILY_SQL } from "./fct-demand-daily-sql"

/** What was asked of stock, day by day. */
export const fctDemandDailyModel: Model = {
  name: "fct_demand_daily",
  kind: "table",
  grain:
    "One complete store-local day of one inventory item at one location on which it was asked for, came back, or could not be sold all day; and its first day. Days between are 0 with exposure 1.",
  by_month: "day",
  inputs: [
    "fct_demand_line",
    "fct_stock",
    "stg_replenishment_stock_day",
    "stg_replenishment_stock_entry",
    "stg_return",
    "stg_return_item",
    "dim_calendar",
    "dim_item",
    "meta_export",
  ],
  columns: {
    inventory_item_id: column(
      "VARCHAR",
      "Core's id of the item.",
      "fct_demand_line"
    ),
    location_id: column(
      "VARCHAR",
      "Core's id of the location.",
      "fct_demand_line"
    ),
    day: column("DATE", "Store-local day.", "fct_demand_line"),
    quantity: column(
      "DOUBLE",
      "Everyday demand; lines cancelled or sent back within 14 days are none.",
      "fct_demand_line",
      "inventory units"
    ),
    project_quantity: column(
      "DOUBLE",
      "What bulk orders asked beyond it.",
      "fct_demand_line",
      "inventory units"
    ),
    lines: column(
      "DOUBLE",
      "Order lines; one that was picked at several locations counts in parts.",
      "fct_demand_line"
    ),
    exposure: column(
      "DOUBLE",
      "Share of the day's trade in which it could be sold: by the stock ledger; before it 1, unless the shelf was empty and nothing sold. 0 where the store was closed or the item not for sale.",
      "replenishment_stock_day, dim_calendar, dim_item",
      "share"
    ),
    price_minor: column(
      "BIGINT",
      "Mean price of a unit, in the currency in which most was sold that day.",
      "fct_demand_line",
      "minor units"
    ),
    currency_code: column(
      "VARCHAR",
      "Currency of the price.",
      "fct_demand_line"
    ),
    returned: column(
      "DOUBLE",
      "Came back that day, asked for later than 14 days: supply, not negative demand.",
      "return_item.received_quantity",
      "inventory units"
    ),
  },
  sql: FCT_DEMAND_DAILY_SQL,
}
