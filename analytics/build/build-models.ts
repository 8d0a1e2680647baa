import type { DuckDBConnection } from "@duckdb/node-api"
import type { Model } from "../models/model"
import { orderModels } from "../models/order-models"
import { readRows } from "../warehouse/read-rows"
import { buildWhole } from "./build-whole"
import type { BuildWay } from "./build-way"
import { dropForeignModels } from "./drop-foreign-models"
import { mergeModel } from "./merge-model"
import { noteAgedOrders } from "./note-aged-orders"
import { planBuild } from "./plan-build"
import { readBuildState } from "./read-build-state"

/**
 * Brings every model to the state of `source`: those that nothing touched
 * stay, those that tell of orders get the changed orders' rows anew, the rest
 * is made anew. What was done is remembered model by model, so a build that
 * dies goes on with the next export.
 *
 * @returns what was done to each model.
 */
export async function buildModels(
  connection: DuckDBConnection,
  models: readonly Model[]
): Promise<Map<string, BuildWay>> {
  const ordered = orderModels(models)
  await dropForeignModels(connection, models)
  await noteAgedOrders(connection, ordered)
  const ways = planBuild(ordered, await readBuildState(connection))
  await forget(connection, ordered, ways)
  await follow(connection, ordered, ways)
  await connection.run("begin")
  await connection.run("delete from build.changed_order")
  await connection.run("delete from build.changed_dataset")
  await connection.run("commit")
  return ways
}

/**
 * A model behind one that was made anew must not be taken for done. Its blocks
 * are free again behind the checkpoint: the file would grow by them.
 */
async function forget(
  connection: DuckDBConnection,
  ordered: readonly Model[],
  ways: ReadonlyMap<string, BuildWay>
): Promise<void> {
  for (const { name, kind } of ordered) {
    if (ways.get(name) === "whole") {
      await connection.run("delete from build.model where name = $1", [name])
      await connection.run(`drop ${kind} if exists main.${name}`)
    }
  }
  await connection.run("checkpoint")
}

async function follow(
  connection: DuckDBConnection,
  ordered: readonly Model[],
  ways: ReadonlyMap<string, BuildWay>
): Promise<void> {
  const [{ warehouse }] = await readRows(
    connection,
    "select current_database() as warehouse"
  )
  const context = {
    warehouse: `"${warehouse}"`,
    models: new Map(ordered.map((model) => [model.name, model])),
    shadowed: new Set<string>(),
  }
  await connection.run("attach ':memory:' as changed")
  for (const model of ordered) {
    const way = ways.get(model.name)
    try {
      if (way === "whole") {
        await buildWhole(connection, model)
      } else if (way === "orders" && model.kind === "table") {
        await mergeModel(connection, model, context)
      }
    } catch (error) {
      throw new Error(`Model ${model.name}: ${(error as Error).message}`)
    }
  }
  await connection.run("detach changed")
}
