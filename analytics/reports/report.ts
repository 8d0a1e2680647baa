/** A column of a report; the shape that the report API answers. */
export type ReportColumn = {
  name: string
  type: "text" | "integer" | "decimal" | "number" | "date" | "timestamp"
  /** `hours`, `share`, `units`, a currency, … or null where there is none. */
  unit: string | null
}

export type ReportRow = Record<string, string | number | null>

/** An answered report; `src/types/report.ts` is the same shape for the API. */
export type Report = {
  name: string
  title: string
  /** When the source rows were read (UTC, ISO 8601). */
  as_of: string
  /** Store zone in which days, weeks and months were cut. */
  zone: string
  parameters: {
    from: string | null
    to: string | null
    currency: string | null
  }
  columns: ReportColumn[]
  rows: ReportRow[]
  /** Orders (or items) behind the report. */
  n: number
  definition: string
  /** The statement an analyst can paste into DuckDB. */
  sql: string
}
