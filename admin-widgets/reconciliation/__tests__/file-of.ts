import type { FileRow } from "../../../src/types/reconciliation/files"

/** A bank's statement whose five lines were new. */
export const fileOf = (change: Partial<FileRow> = {}): FileRow => ({
  id: "orfil_1",
  account_id: "oracc_1",
  name: "mutasi.csv",
  sha256: "ab",
  format: "bca",
  state: "posted",
  bytes: 300,
  line_count: 5,
  lines_done: 5,
  lines_added: 5,
  findings: [],
  uploaded_by: "user_1",
  released_by: null,
  released_at: null,
  created_at: "2025-12-31T02:00:00.000Z",
  ...change,
})
