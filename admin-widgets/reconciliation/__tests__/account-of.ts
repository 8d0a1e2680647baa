import type { AccountRow } from "../../../src/types/reconciliation/accounts"

/** A bank account in rupiah. */
export const accountOf = (change: Partial<AccountRow> = {}): AccountRow => ({
  id: "oracc_1",
  code: "bca",
  name: "BCA",
  kind: "bank",
  currency_code: "idr",
  time_zone: "Asia/Jakarta",
  number: null,
  provider_id: null,
  format: "csv:bca",
  csv_profile: null,
  lag_days: 3,
  stale_after_days: null,
  fee_contract: null,
  payee_bank: null,
  payee_name: null,
  payee_number: null,
  ...change,
})
