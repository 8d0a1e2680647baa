/** Where a report is read from, and what of it. */
export type ReadReportOptions = {
  /** Directory of published generations; `current.duckdb` is read. */
  directory?: string
  /** A warehouse file, instead of a directory. */
  warehouse?: string
  name: string
  /** First day of the period (`2026-01-31`, store zone), inclusive. */
  from?: string
  /** Last day of the period (store zone), inclusive. */
  to?: string
  /** ISO 4217, either case. */
  currency?: string
  /** For `forecast-series`. */
  sku?: string
}
