/** What one export did. */
export type ExportResult = {
  /** `unchanged`: nothing new was published, the generation is the old one. */
  state: "published" | "unchanged"
  generation: string
  file: string
  /** Directory of the generation's Parquet files, if they were asked for. */
  parquet: string | null
  /** PostgreSQL's snapshot (`pg_current_snapshot()`) that was read. */
  snapshot: string
  datasets: ExportedDataset[]
  rows_total: number
  seconds: number
  /** Highest resident memory of the process so far. */
  peak_rss_mb: number
}

export type ExportedDataset = {
  name: string
  /** Rows that it has now. */
  rows: number
  /** Rows that the shop sent. */
  sent: number
  mode: "full" | "increment"
  seconds: number
}
