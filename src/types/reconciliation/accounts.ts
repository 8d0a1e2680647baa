import type { Page } from "./page"

export type AccountRow = {
  id: string
  code: string
  name: string
  kind: "psp" | "bank" | "courier" | "wallet"
  currency_code: string
  time_zone: string
  /** As its statements write it. */
  number: string | null
  provider_id: string | null
  format: string
  csv_profile: Record<string, unknown> | null
  lag_days: number
  stale_after_days: number | null
  /** What its fees must be, as docs/reconciliation.md describes it. */
  fee_contract: Record<string, unknown> | null
  /** Where buyers transfer to, as they are told; all three or none. */
  payee_bank: string | null
  payee_name: string | null
  payee_number: string | null
}

/** `POST /admin/order-cycle/reconciliation/accounts/:id/payee`. */
export type PayeeResponse = {
  account: {
    id: string
    payee: Record<"payee_bank" | "payee_name" | "payee_number", string> | null
  }
}

/** `GET /admin/order-cycle/reconciliation/accounts`. */
export type AccountListResponse = Page & { accounts: AccountRow[] }

export type AccountResponse = { account: AccountRow }

/** `GET /admin/order-cycle/reconciliation/audit/verify?account_id=…`. */
export type AuditVerifyResponse = {
  account_id: string
  /** Acts that follow each other. */
  acts: number
  last_hash: string
  broken: {
    position: number
    problem: "missing" | "relinked" | "changed"
  } | null
}
