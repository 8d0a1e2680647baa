/** `GET /admin/order-cycle/intake/batches`: one import of one file. */
export type IntakeBatchDto = {
  id: string
  /** Channels of its rows, separated by commas. */
  channel: string | null
  source: "upload" | "api" | "command"
  file_name: string | null
  sha256: string
  state: "running" | "done" | "failed"
  rows_total: number
  rows_accepted: number
  rows_rejected: number
  orders_total: number
  orders_created: number
  /** Known before, with other content, and changed to it. */
  orders_updated: number
  /** Known before, with the same content. */
  orders_unchanged: number
  orders_rejected: number
  /** Not created yet; they are tried again every minute. */
  orders_failed: number
  error: string | null
  actor: string
  /** UTC, ISO 8601. */
  created_at: string
  finished_at: string | null
}

/** One refused row, or one refused order at its first row. */
export type IntakeRejectDto = {
  id: string
  /** Physical line; the header is 1. */
  line: number
  external_id: string | null
  column: string | null
  code: string
  value: string | null
  message: string
}

export type IntakeBatchResponse = { batch: IntakeBatchDto }

export type IntakeBatchListResponse = {
  batches: IntakeBatchDto[]
  count: number
  offset: number
  limit: number
}

export type IntakeRejectListResponse = {
  rejects: IntakeRejectDto[]
  count: number
  offset: number
  limit: number
}

export type IntakeRowCounts = {
  total: number
  accepted: number
  goods: number
  custom: number
  charge: number
  discount: number
  rejected: number
}

/** Each order is exactly one of accepted, updated, unchanged or rejected. */
export type IntakeOrderCounts = {
  total: number
  /** New. */
  accepted: number
  updated: number
  unchanged: number
  rejected: number
  held: number
}

/** What `order-cycle intake --json` and a dry run answer. */
export type IntakeReport = {
  command: "intake"
  version: 1
  dry_run: boolean
  files: {
    name: string
    sha256: string
    rows: IntakeRowCounts
    orders: IntakeOrderCounts
    rejected_by_reason: Record<string, number>
  }[]
  /** Sums over the files. */
  rows: IntakeRowCounts
  orders: IntakeOrderCounts
  rejected_by_reason: Record<string, number>
  /** This and what follows speak of the orders as the last file left them. */
  held_by_reason: Record<string, number>
  warnings: Record<string, number>
  /** Minor units at the ISO exponent, as decimal strings; per currency. */
  money: {
    currency: string
    exponent: number
    goods: string
    charges: string
    discounts: string
    total: string
  }[]
  placed_at: { first: string | null; last: string | null }
  duplicates: { order: string; duplicate_of: string; seconds: number }[]
  rules: {
    key: string
    matched_orders: number
    matched_total: { currency: string; minor: string }[]
    first: string[]
  }[]
  rejects: {
    /** Which of the files, from 0. */
    file: number
    line: number
    external_id: string
    column: string
    code: string
    value: string
    message: string
  }[]
  rejects_omitted: number
}

/** `POST /admin/order-cycle/intake/batches` with `dry_run`. */
export type IntakeReportResponse = { report: IntakeReport }
