import type { DuckDBConnection } from "@duckdb/node-api"
import { columnComments } from "../models/column-comments"
import type { Model } from "../models/model"
import { definitionOfModel } from "./definition-of-model"

/**
 * Makes a model anew, with grain and columns as comments, and notes in which
 * generation.
 */
export async function buildWhole(
  connection: DuckDBConnection,
  model: Model
): Promise<void> {
  const { name, kind, sql } = model
  await connection.run(`create ${kind} main.${name} as ${sql}`)
  await connection.run(columnComments(model))
  await connection.run(
    `insert into build.model
     select $1, $2, generation from source.export`,
    [name, definitionOfModel(model)]
  )
}
