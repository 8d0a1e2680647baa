/** What the commit marker of a Parquet generation says. */
export type ParquetGeneration = {
  generation: string
  /** When the source rows were read (UTC, ISO 8601). */
  as_of: string
  tables: { name: string; rows: number; by_month: string | null }[]
}
