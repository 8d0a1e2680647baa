/** One export of the warehouse. Times are UTC, ISO 8601. */
export type ExportRunDto = {
  id: string
  /** Whether everything was (or is to be) read, or what changed. */
  kind: "full" | "incremental"
  state: "queued" | "running" | "published" | "unchanged" | "failed"
  trigger: "schedule" | "person" | "command"
  /** A user id, `api:<key id>` or `job:<name>`. */
  requested_by: string
  /** Whole percent. */
  progress: number
  progress_text: string | null
  generation: string | null
  file: string | null
  datasets:
    | {
        name: string
        rows: number
        /** Rows that the shop sent. */
        sent: number
        mode: "full" | "increment"
        seconds: number
      }[]
    | null
  rows_total: number
  seconds: number | null
  peak_rss_mb: number | null
  /**
   * Why it failed, or why its last try did while it waits for the next; of one
   * that ended well, why it was not written as Parquet.
   */
  error: string | null
  created_at: string
  started_at: string | null
  finished_at: string | null
}

/** `POST /admin/order-cycle/exports` and `GET …/exports/:id` */
export type ExportRunResponse = { export: ExportRunDto }

/** `GET /admin/order-cycle/exports` */
export type ExportRunsResponse = {
  exports: ExportRunDto[]
  count: number
  offset: number
  limit: number
}
