export type ModelColumn = {
  /** DuckDB type. */
  type: string
  /** `units`, `hours`, `minor units`, … where there is one. */
  unit?: string
  /** Where the value comes from: a source column, or how it is made. */
  source: string
  description: string
}

/**
 * One table or view of the warehouse. From the declaration are made its DDL
 * with comments, `docs/data-dictionary.md` and `order-cycle schema`.
 */
export type Model = {
  name: string
  kind: "table" | "view"
  /** What one row is, in one sentence. */
  grain: string
  /** Models and `source.<dataset>` tables that the SQL reads. */
  inputs: readonly string[]
  columns: Readonly<Record<string, ModelColumn>>
  /** The column of a day by whose month Parquet output is cut. */
  by_month?: string
  /** The SELECT, with every column of `columns` and in their order. */
  sql: string
}
