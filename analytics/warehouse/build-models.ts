import type { DuckDBConnection } from "@duckdb/node-api"
import { columnComments } from "../models/column-comments"
import type { Model } from "../models/model"
import { orderModels } from "../models/order-models"

/** Builds every model behind its inputs, with grain and columns as comments. */
export async function buildModels(
  connection: DuckDBConnection,
  models: readonly Model[]
): Promise<void> {
  for (const model of orderModels(models)) {
    const { name, kind, sql } = model
    try {
      await connection.run(`create ${kind} ${name} as ${sql}`)
      await connection.run(columnComments(model))
    } catch (error) {
      throw new Error(`Model ${name}: ${(error as Error).message}`)
    }
  }
}
