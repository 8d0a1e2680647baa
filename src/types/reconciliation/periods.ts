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
  /** What is open at the end, by days since it was booked. */
  ageing: {
    from_days: number
    /** null: and more. */
    to_days: number | null
    count: number
    minor: string
  }[]
  precision: PeriodPrecision
}

/** What rules decided in the period, and what people took back of it. */
export type PeriodPrecision = {
  decided: number
  undone: number
  /** Shares from 0 to 1, with the Wilson 95 % interval; null of nothing. */
  rate: number | null
  lower: number | null
  upper: number | null
}

/** Fees beside what the account's contract says; minor units. */
export type PeriodFeeRow = {
  currency_code: string
  /** Lines that a rule of the contract fits. */
  line_count: number
  fee_minor: string
  expected_minor: string
  /** Lines that are off by more than the contract's tolerance. */
  off_count: number
}

/** `GET /admin/order-cycle/reconciliation/periods?account_id=…&from=…&to=…`. */
export type PeriodResponse = {
  period: { account_id: string; from: string; to: string }
  closed_to: string | null
  currencies: PeriodCurrencyRow[]
  /** null where the account has no contract. */
  fees: PeriodFeeRow[] | null
}
