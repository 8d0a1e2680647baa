import {
  BIGINT,
  BOOLEAN,
  DECIMAL,
  DOUBLE,
  type DuckDBType,
  INTEGER,
  TIMESTAMPTZ,
  VARCHAR,
} from "@duckdb/node-api"
import type { DatasetColumn, SourceType } from "../dataset"

const types: Record<Exclude<SourceType, "numeric">, DuckDBType> = {
  text: VARCHAR,
  jsonb: VARCHAR,
  integer: INTEGER,
  bigint: BIGINT,
  boolean: BOOLEAN,
  double: DOUBLE,
  timestamptz: TIMESTAMPTZ,
}

/** The warehouse's type of a column. */
export const duckdbTypeOf = ({ type, scale = 0 }: DatasetColumn): DuckDBType =>
  type === "numeric" ? DECIMAL(38, scale) : types[type]
