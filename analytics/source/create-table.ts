import type { Dataset } from "./dataset"
import { duckdbTypeOf } from "./decode/duckdb-type-of"

/**
 * DDL of a dataset's table in the warehouse. No key: it costs more than it
 * tells, since the source enforces it.
 *
 * @param table quoted name, with its schema.
 */
export const createTable = (
  table: string,
  columns: Dataset["columns"],
  kind: "table" | "temporary table" = "table"
): string =>
  `create or replace ${kind} ${table} (${Object.entries(columns)
    .map(([column, type]) => `"${column}" ${duckdbTypeOf(type)}`)
    .join(", ")})`
