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
 * The rows with one `order_id` come only from rows of the inputs that lead to
 * that order, from the clock, and from inputs that belong to no order: when
 * one of those changes, all rows are made anew.
 */
export type ByOrder = {
  /**
   * SELECT of orders whose rows the passing of time changes, between
   * `meta_export.as_of` of the last build and `source.export.as_of` of this.
   */
  ages?: string
  /** Some rows have no order yet: they are made anew each time. */
  has_orderless?: boolean
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
  /** Where an increment can make the rows of some orders anew. */
  by_order?: ByOrder
  /** The SELECT, with every column of `columns` and in their order. */
  sql: string
}
