/** An account as somebody types it. */
export type AccountDraft = {
  code: string
  name: string
  kind: "psp" | "bank" | "courier" | "wallet"
  currency_code: string
  time_zone: string
  number: string
  provider_id: string
  format: string
  /** JSON; empty: the format needs none. */
  csv_profile: string
  /** JSON; empty: fees are not checked. */
  fee_contract: string
  lag_days: string
  stale_after_days: string
}
