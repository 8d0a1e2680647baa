import type { ExportResult } from "../export-result"

/**
 * What an export needs to know, from the shop's options. The database's
 * address is no part of it: each worker has its own, and Redis is no place
 * for passwords.
 */
export type ExportJobData = {
  run_id: string
  /** Absolute; a worker may put its own mount in its place. */
  directory: string
  /** Store zone (IANA). */
  time_zone: string
  /** From when on an order line is a bulk order; absent: 24 and 12. */
  bulk?: { min: number; times: number }
  /**
   * Items at locations of a shard of the forecast that any worker may take;
   * absent or null: threads of the export's own process do all.
   */
  forecast_shard_items?: number | null
  /** DuckDB's `memory_limit`, for example `512MB`. */
  memory_limit: string
  /** Reads everything anew instead of what changed. */
  full: boolean
  /** Writes Parquet files as well. */
  parquet: boolean
}

export type ExportProgress = {
  /** 0 to 1. */
  fraction: number
  text: string
}

/** An export as its queue knows it, by the step that it is at; times UTC. */
export type ExportJob = {
  state: "queued" | "running" | "completed" | "failed"
  progress: ExportProgress | null
  /** How often the step was tried, the present try included. */
  attempts: number
  started_at: Date | null
  finished_at: Date | null
  result: ExportResult | null
  /**
   * Why the step's last try failed; when completed, why what it published
   * could not be written as Parquet.
   */
  error: string | null
}
