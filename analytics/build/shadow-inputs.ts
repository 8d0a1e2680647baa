import type { DuckDBConnection } from "@duckdb/node-api"
import type { Model } from "../models/model"
import { orderPaths } from "../source/order-paths"
import { rowsOfOrders } from "../source/rows-of-orders"
import { CHANGED_ORDERS } from "./changed-orders"

/**
 * Puts a table of the same name before each input of a model that leads to
 * orders, with the changed orders' rows only. The database `changed` is
 * searched first, so the model's own SELECT reads these.
 */
export async function shadowInputs(
  connection: DuckDBConnection,
  model: Model,
  { warehouse, models, shadowed }: ShadowContext
): Promise<void> {
  for (const input of model.inputs) {
    const rows = shadowed.has(input)
      ? null
      : rowsOf(input, models, model.by_order?.has_orderless)
    if (rows) {
      await connection.run(
        `create table changed.main."${input}" as
         select * from ${warehouse}.main."${input}" where ${rows}`
      )
      shadowed.add(input)
    }
  }
}

export type ShadowContext = {
  /** Database of the inputs themselves, quoted. */
  warehouse: string
  models: ReadonlyMap<string, Model>
  /** Names that have such a table already; the new ones are added. */
  shadowed: Set<string>
}

/** Null for what belongs to no order and is read whole. */
function rowsOf(
  input: string,
  models: ShadowContext["models"],
  hasOrderless = false
): string | null {
  if (models.get(input)?.by_order) {
    return `order_id in (${CHANGED_ORDERS})`
  }
  const dataset = input.replace(/^stg_/, "")
  return orderPaths.has(dataset)
    ? rowsOfOrders(dataset, CHANGED_ORDERS, hasOrderless)
    : null
}
