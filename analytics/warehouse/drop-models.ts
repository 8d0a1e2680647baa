import type { DuckDBConnection } from "@duckdb/node-api"
import { readRows } from "./read-rows"

/** Removes what the last export derived, models that are no more included. */
export async function dropModels(connection: DuckDBConnection): Promise<void> {
  const derived = await readRows(
    connection,
    `select 'view' as kind, view_name as name from duckdb_views()
       where schema_name = 'main' and not internal
     union all
     select 'table', table_name from duckdb_tables()
       where schema_name = 'main' and not temporary`
  )
  for (const { kind, name } of derived) {
    await connection.run(`drop ${kind} if exists main."${name}"`)
  }
}
