import type { Model } from "../model"
import { fctOrderIdentity } from "./fct-order-identity"
import { fctOrderJudgement } from "./fct-order-judgement"
import { fctOrderSql } from "./fct-order-sql"
import { fctOrderTimes } from "./fct-order-times"

/** Every order: when, how, how well, and for how much. */
export const fctOrderModel: Model = {
  name: "fct_order",
  kind: "table",
  grain: "One order that is no draft.",
  by_month: "placed_local_date",
  by_order: {
    ages: `
select order_id from fct_order, meta_export m, source.export x
where (promised_ship_at > m.as_of and promised_ship_at <= x.as_of)
  or (promised_deliver_at > m.as_of and promised_deliver_at <= x.as_of)`,
  },
  inputs: [
    "stg_order",
    "stg_order_address",
    "stg_order_summary",
    "stg_verification_order",
    "stg_sales_channel",
    "stg_documents_document",
    "fct_order_line",
    "fct_order_event",
    "fct_parcel",
    "fct_hold",
    "fct_payment",
    "dim_currency",
    "meta_export",
  ],
  columns: { ...fctOrderIdentity, ...fctOrderTimes, ...fctOrderJudgement },
  sql: fctOrderSql,
}
