import type { DuckDBConnection } from "@duckdb/node-api"
import type { SourceSnapshot } from "../source/read-snapshot"
import { readRows } from "./read-rows"

/** What the exporter's own file holds since the last export that loaded. */
export type WorkingState = Pick<
  SourceSnapshot,
  "snapshot" | "database_identity"
> & {
  /** By dataset: what its rows mean, and the generation that changed them. */
  datasets: Map<string, { definition: string; changed_in: string }>
}

/** @returns null when nothing was ever loaded whole. */
export async function readWorkingState(
  connection: DuckDBConnection
): Promise<WorkingState | null> {
  const tables = await readRows(
    connection,
    `select table_name from duckdb_tables()
     where schema_name = 'source' and table_name in ('export', 'dataset')`
  )
  if (tables.length < 2) {
    return null
  }
  const [about] = await readRows(
    connection,
    "select snapshot, database_identity from source.export"
  )
  const datasets = await readRows(
    connection,
    "select name, definition, changed_in from source.dataset"
  )
  return {
    snapshot: String(about.snapshot),
    database_identity: String(about.database_identity),
    datasets: new Map(
      datasets.map(({ name, definition, changed_in }) => [
        String(name),
        { definition: String(definition), changed_in: String(changed_in) },
      ])
    ),
  }
}
