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

const NEEDED = [
  "export.snapshot",
  "export.database_identity",
  "dataset.name",
  "dataset.definition",
  "dataset.changed_in",
]

/**
 * @returns null when nothing was ever loaded whole, or by another version of
 *   the plugin that kept something else.
 */
export async function readWorkingState(
  connection: DuckDBConnection
): Promise<WorkingState | null> {
  const columns = await readRows(
    connection,
    `select table_name || '.' || column_name as name
     from duckdb_columns() where schema_name = 'source'`
  )
  const found = new Set(columns.map(({ name }) => name))
  if (!NEEDED.every((name) => found.has(name))) {
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
