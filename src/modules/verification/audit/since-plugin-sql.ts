/**
 * When the plugin first checked an order, as an expression of SQL: what is
 * older was made by no rule of ours.
 */
export const sincePluginSql = `(select min("created_at") from "verification_order")`
