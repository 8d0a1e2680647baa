/** What one export needs to know. */
export type ExportOptions = {
  /** PostgreSQL of the shop; a role that may only read is enough. */
  databaseUrl: string
  /** Where generations are published; made when absent. */
  directory: string
  /** Store zone (IANA) in which days and weeks are cut. */
  timeZone: string
  /** DuckDB's `memory_limit`, for example `512MB`. */
  memoryLimit?: string
  /** Reads everything anew; default: what changed, where that can be told. */
  full?: boolean
  /** Writes the generation as Parquet files as well; default: no. */
  parquet?: boolean
  onProgress?: (progress: ExportProgress) => void
}

export type ExportProgress = {
  /** 0 to 1. */
  fraction: number
  text: string
}
