export type PeriodCurrencyRow = {
  currency_code: string
  opening_count: number
  opening_minor: string
  new_count: number
  new_minor: string
  matched_count: number
  matched_minor: string
  excluded_count: number
  excluded_minor: string
  closing_count: number
  closing_minor: string
  /** Opening + new - matched - excluded - closing; must be 0. */
  gap_minor: string
  auto_count: number
}

/** `GET /admin/order-cycle/reconciliation/periods?account_id=…&from=…&to=…`. */
export type PeriodResponse = {
  period: { account_id: string; from: string; to: string }
  closed_to: string | null
  currencies: PeriodCurrencyRow[]
}
