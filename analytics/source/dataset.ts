import type { OrderPath } from "./order-path"

/** What a column is in PostgreSQL, and so how its bytes are read. */
export type SourceType =
  | "text"
  | "integer"
  | "bigint"
  | "numeric"
  | "boolean"
  | "timestamptz"
  | "jsonb"
  | "double"

export type DatasetColumn = {
  type: SourceType
  /** Decimals of a numeric; a value with more is refused, not rounded. */
  scale?: number
  /** SQL over the row `t`, where the column is derived from others. */
  from?: string
  /** Columns of the table that `from` reads. */
  reads?: readonly string[]
}

/**
 * One exported table: the columns that we depend on, and no others. What is
 * left out (names, phones, streets, notes) does not reach the warehouse.
 */
export type Dataset = {
  /** Name of the table in the warehouse's schema `source`. */
  name: string
  /** Name of the table in PostgreSQL. */
  table: string
  /** Absent where rows belong to no order, or to many. */
  order?: OrderPath
  columns: Readonly<Record<string, DatasetColumn>>
}
