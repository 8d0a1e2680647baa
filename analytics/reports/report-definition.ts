import type { ReportColumn } from "./report"

/** A report as it is declared: one statement over the warehouse. */
export type ReportDefinition = {
  name: string
  title: string
  /** Population, the date that places an order in a period, exclusions. */
  definition: string
  columns: readonly ReportColumn[]
  /**
   * The statement. `$from`, `$to` (dates or null), `$currency`, `$sku` (text
   * or null) are its parameters; others stay as they are.
   */
  sql: string
  /** Gives one row with `n`: orders or items behind the answer. */
  count: string
}
