import type { LineRow } from "../../../src/types/reconciliation/lines"

/** Rp 249.000 that came in. */
export const lineOf = (change: Partial<LineRow> = {}): LineRow => ({
  id: "orlin_1",
  account_id: "oracc_1",
  file_id: "orfil_1",
  file_line: 7,
  kind: "transfer_in",
  amount_minor: "24900000",
  currency_code: "idr",
  gross_minor: null,
  fee_minor: null,
  tax_minor: null,
  booked_on: "2025-12-31",
  value_on: null,
  text: "TRSF E-BANKING MD7K-3P98 BUDI",
  party: "BUDI SANTOSO",
  reference: null,
  provisional: false,
  state: "open",
  ...change,
})
