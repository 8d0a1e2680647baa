import type { DuckDBConnection } from "@duckdb/node-api"

/**
 * Tables that say which models stand, and what changed in `source` since.
 * They are written with the rows themselves, so an export that dies between
 * rows and models leaves the next one all that it needs.
 */
const CHANGES = [
  "create schema if not exists build",
  `create table if not exists build.changed_dataset (
     name varchar, is_whole boolean)`,
  "create table if not exists build.changed_order (order_id varchar)",
  `create table if not exists build.model (
     name varchar, definition varchar, generation varchar)`,
  "create table if not exists build.touched_row (dataset varchar, id varchar)",
]

/** Makes them where they are not there yet. */
export async function createChanges(
  connection: DuckDBConnection
): Promise<void> {
  for (const sql of CHANGES) {
    await connection.run(sql)
  }
}
