import type { WithFit } from "./forecast-run/fill-forecast"

/** What one export needs to know. */
export type ExportOptions = {
  /** PostgreSQL of the shop; a role that may only read is enough. */
  databaseUrl: string
  /** Where generations are published; made when absent. */
  directory: string
  /** Store zone (IANA) in which days and weeks are cut. */
  timeZone: string
  /**
   * An order line beyond the larger of `min` units and `times` the item's
   * median line is a bulk order; default 24 and 12.
   */
  bulk?: { min: number; times: number }
  /** DuckDB's `memory_limit`, for example `512MB`. */
  memoryLimit?: string
  /** Reads everything anew; default: what changed, where that can be told. */
  full?: boolean
  /** Writes the generation as Parquet files as well; default: no. */
  parquet?: boolean
  /** What fits the forecast's panels; default: threads of this process. */
  withFit?: WithFit
  onProgress?: (progress: ExportProgress) => void
}

export type ExportProgress = {
  /** 0 to 1. */
  fraction: number
  text: string
}
