import type { DuckDBConnection } from "@duckdb/node-api"
import type { Model } from "../models/model"
import { depthOf } from "../source/depth-of"
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
  const hasOrderless = model.by_order?.has_orderless ?? false
  for (const input of parentsFirst(model.inputs)) {
    const rows = models.get(input)?.by_order
      ? `order_id in (${CHANGED_ORDERS})`
      : rowsOf(input, shadowed, hasOrderless)
    if (rows && !shadowed.has(input)) {
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

const datasetOf = (input: string) => input.replace(/^stg_/, "")

/** What other inputs lead through stands before them. */
const parentsFirst = (inputs: readonly string[]) =>
  [...inputs].sort((a, b) => depthOf(datasetOf(a)) - depthOf(datasetOf(b)))

/** Null for what belongs to no order and is read whole. */
const rowsOf = (
  input: string,
  shadowed: ReadonlySet<string>,
  hasOrderless: boolean
) =>
  orderPaths.has(datasetOf(input))
    ? rowsOfOrders(datasetOf(input), {
        orders: CHANGED_ORDERS,
        hasOrderless,
        shadowed,
      })
    : null
