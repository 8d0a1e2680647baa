import type { Page } from "./page"

/** What is wrong or worth knowing about a statement. */
export type FindingRow = {
  code: string
  severity: "error" | "warning" | "info"
  statement: number | null
  /** Line of the file and field of that line, from 1. */
  line: number | null
  column: number | null
  message: string
}

export type FileRow = {
  id: string
  account_id: string
  name: string
  sha256: string
  format: string
  /** Lines of a quarantined file are matched by a person only. */
  state:
    "received" | "parsed" | "posted" | "rejected" | "duplicate" | "quarantined"
  bytes: number
  /** Booked lines, and how many are written so far. */
  line_count: number
  lines_done: number
  /** Lines that no earlier file had. */
  lines_added: number
  findings: FindingRow[]
  uploaded_by: string
  released_by: string | null
  released_at: string | null
  created_at: string
}

/** What a file declares of one account and currency. */
export type StatementRow = {
  id: string
  external_id: string | null
  sequence: string | null
  source_account: string | null
  currency_code: string
  from_on: string | null
  to_on: string | null
  opening_minor: string | null
  closing_minor: string | null
  credit_minor: string
  debit_minor: string
  entries: number
  line_count: number
  unreadable: number
  tie: "ok" | "rounding" | "break" | "none"
  /** Declared closing minus (opening + credit - debit), or payout minus net. */
  gap_minor: string | null
  is_final: boolean
}

/** `GET /admin/order-cycle/reconciliation/files/:id` and its `release`. */
export type FileResponse = { file: FileRow; statements: StatementRow[] }

/** `GET /admin/order-cycle/reconciliation/files`. */
export type FileListResponse = Page & { files: FileRow[] }

/** A file as it was taken in; a large one is `received`, and read later. */
export type ImportedFileRow = {
  file: FileRow
  /** The account has this very file already; nothing was written. */
  is_duplicate: boolean
  findings: FindingRow[]
}

/** `POST /admin/order-cycle/reconciliation/files`: one file, or a zip's. */
export type ImportResponse = {
  imports: ImportedFileRow[]
  /** Files of a zip that hold nothing of the account, and why. */
  refused: { name: string; message: string }[]
}

export type BatchRow = {
  id: string
  account_id: string
  statement_id: string
  external_id: string
  currency_code: string
  gross_minor: string
  fee_minor: string
  tax_minor: string
  net_minor: string
  payout_minor: string | null
  line_count: number
  state: "open" | "closed" | "funded" | "reconciled" | "failed" | "reopened"
}

/** `GET /admin/order-cycle/reconciliation/batches`. */
export type BatchListResponse = Page & { batches: BatchRow[] }
