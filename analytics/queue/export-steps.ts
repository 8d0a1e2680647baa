/** Rows, models, forecast, check, publish: one job, as its file has one owner. */
export const EXPORT_STEP = "export"

/** The parent of an export that is wanted as Parquet too; tried by itself. */
export const PARQUET_STEP = "parquet"

/** The export's own id stays the window's, whatever is wanted of it. */
export const parquetJobId = (exportJobId: string) => `${exportJobId}-parquet`
