import type { DuckDBConnection } from "@duckdb/node-api"
import { models } from "../models/models"
import { readRows } from "../warehouse/read-rows"

/**
 * Whether facts of orders were made wholly anew for this generation, be it by
 * an earlier try that was refused: a number that was not published is taken
 * again.
 */
export async function hasNewFacts(
  connection: DuckDBConnection
): Promise<boolean> {
  const built = await readRows(
    connection,
    `select name from build.model
     where generation = (select generation from source.export)`
  )
  const names = new Set(built.map(({ name }) => name))
  return models.some(({ name, by_order }) => by_order && names.has(name))
}
