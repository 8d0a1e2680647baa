/** `GET /admin/order-cycle/reports/:name` and `order-cycle report NAME`. */
export type ReportColumn = {
  name: string
  type: "text" | "integer" | "decimal" | "number" | "date" | "timestamp"
  /** `hours`, `share`, `units`, `IDR`, … or null where there is none. */
  unit: string | null
}

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
  /** Values in column order's names; decimals as strings, null where unknown. */
  rows: Record<string, string | number | null>[]
  /** Orders (or items) behind the report. */
  n: number
  definition: string
  /** The statement an analyst can paste into DuckDB. */
  sql: string
}

/** Freshness of what reports answer from. */
export type WarehouseState = {
  published: {
    generation: string
    as_of: string
    file: string
    rows: number
  } | null
  /** True when the shop was last read longer ago than two schedules. */
  stale: boolean
  last_run: {
    id: string
    state: "queued" | "running" | "published" | "unchanged" | "failed"
    progress: number
    progress_text: string | null
    error: string | null
    started_at: string | null
    finished_at: string | null
  } | null
}

/** What the shop wants a key figure to be: a share, or hours. */
export type KpiTarget = {
  kpi: string
  value: number
  /** Whether more or less than the target is good. */
  better: "more" | "less"
}

export type ReportResponse = { report: Report; warehouse: WarehouseState }

export type ReportListResponse = {
  reports: { name: string; title: string; definition: string }[]
  /** The store's zone (IANA), in which the admin writes all its times. */
  zone: string
  targets: KpiTarget[]
  warehouse: WarehouseState
}
