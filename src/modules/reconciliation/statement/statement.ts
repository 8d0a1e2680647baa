import type { Finding } from "./finding"
import type { SourceLine } from "./source-line"

/** An account's statement, or a provider's batch; money in minor units. */
export type Statement = {
  /** The source's own id of it: message, payout or batch. */
  id: string | null
  account: string | null
  /** ISO 4217, capitals; null where it declares no balance in one (MT942). */
  currency: string | null
  sequence: string | null
  /** Declared period, else the first and last day booked. */
  from: string | null
  to: string | null
  opening_minor: bigint | null
  closing_minor: bigint | null
  /** Entries of a bank or data rows, readable or not. */
  entries: number
  /** Transactions inside entries (camt `TxDtls`). */
  details: number
  unreadable: number
  /**
   * Sums of what was booked, of a settlement its net without payouts;
   * `debit_minor` is positive.
   */
  credit_minor: bigint
  debit_minor: bigint
  /** What a settlement sums to; null at banks. */
  settlement: SettlementSums | null
  tie: "ok" | "rounding" | "break" | "none"
  /**
   * Declared closing minus (opening + credit - debit), of a settlement its
   * payout minus net.
   */
  gap_minor: bigint | null
  /** Not of a source that its statement will replace (camt.052, MT942). */
  final: boolean
  lines: SourceLine[]
}

/** Signed minor units; fee and tax are what is taken away. */
export type SettlementSums = {
  gross_minor: bigint
  fee_minor: bigint
  tax_minor: bigint
  net_minor: bigint
  payout_minor: bigint | null
}

export type SourceFamily =
  "camt" | "mt940" | "ofx" | "csv" | "stripe" | "adyen" | "paypal" | "xendit"

/** `rejected` holds no statement; `quarantined` is not matched by itself. */
export type StatementFile = {
  sha256: string
  bytes: number
  /** For example `camt.053.001.08`, `mt940` or `csv:bca`. */
  format: string | null
  state: "parsed" | "quarantined" | "rejected"
  statements: Statement[]
  findings: Finding[]
}

/** What a reader of one format finds in a file. */
export type ReadSource = Pick<StatementFile, "statements" | "findings"> & {
  format: string
}
