/** What the commit marker of a Parquet generation says. */
export type ParquetGeneration = {
  generation: string
  /** When the source rows were read (UTC, ISO 8601). */
  as_of: string
  /** `by_month`: the column whose month names the folders; null: one file. */
  tables: { name: string; rows: number; by_month: string | null }[]
}
