import type { DuckDBConnection } from "@duckdb/node-api"
import type { Model } from "../models/model"
import { readRows } from "../warehouse/read-rows"

/** Removes what an older version of the plugin derived, and this does not. */
export async function dropForeignModels(
  connection: DuckDBConnection,
  models: readonly Model[]
): Promise<void> {
  const kinds = new Map(models.map(({ name, kind }) => [name, kind]))
  const derived = await readRows(
    connection,
    `select 'view' as kind, view_name as name from duckdb_views()
       where schema_name = 'main' and not internal
     union all
     select 'table', table_name from duckdb_tables()
       where schema_name = 'main' and not temporary`
  )
  for (const { kind, name } of derived) {
    if (kinds.get(String(name)) !== kind) {
      await connection.run(`drop ${kind} main."${name}"`)
      await connection.run("delete from build.model where name = $1", [
        String(name),
      ])
    }
  }
}
