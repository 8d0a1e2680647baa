import type { DuckDBConnection } from "@duckdb/node-api"
import type { Model } from "../models/model"
import { CHANGED_ORDERS } from "./changed-orders"
import { type ShadowContext, shadowInputs } from "./shadow-inputs"

/**
 * Makes the changed orders' rows of a model anew and leaves all others. They
 * stay in `changed` under the model's name, for the models behind it.
 */
export async function mergeModel(
  connection: DuckDBConnection,
  model: Model,
  context: ShadowContext
): Promise<void> {
  const { name, sql, by_order } = model
  const table = `${context.warehouse}.main.${name}`
  await shadowInputs(connection, model, context)
  await connection.run(
    `set search_path = 'changed.main,${context.warehouse}.main'`
  )
  await connection.run(`create table changed.main.${name} as ${sql}`)
  await connection.run("reset search_path")
  context.shadowed.add(name)
  await connection.run("begin")
  await connection.run(
    `delete from ${table} where order_id in (${CHANGED_ORDERS})
     ${by_order?.has_orderless ? "or order_id is null" : ""}`
  )
  await connection.run(
    `insert into ${table} select * from changed.main.${name}`
  )
  await connection.run("commit")
}
