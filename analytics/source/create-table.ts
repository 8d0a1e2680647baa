import type { Dataset } from "./dataset"
import { duckdbTypeOf } from "./decode/duckdb-type-of"

/** DDL of a dataset's table in the warehouse. No key: it costs more than it
 * tells, since the source enforces it. */
export const createTable = ({ name, columns }: Dataset): string =>
  `create table source."${name}" (${Object.entries(columns)
    .map(([column, type]) => `"${column}" ${duckdbTypeOf(type)}`)
    .join(", ")})`
