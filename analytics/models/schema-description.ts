/** One column of the warehouse, as people read about it. */
export type ColumnDescription = {
  name: string
  type: string
  unit: string | null
  source: string
  description: string
}

/** One table or view of the warehouse. */
export type ModelDescription = {
  name: string
  /** What one row is. */
  grain: string
  /** Tables that it is made of. */
  inputs: string[]
  columns: ColumnDescription[]
}

export type SchemaDescription = { models: ModelDescription[] }
