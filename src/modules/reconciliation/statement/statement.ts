import type { Finding } from "./finding"

/** One entry of an account; money in signed minor units, dates ISO. */
export type BankLine = {
  /** Line of the file at which it begins, from 1. */
  line: number
  booked_on: string | null
  value_on: string | null
  amount_minor: bigint
  state: "booked" | "pending"
  kind: "transfer_in" | "transfer_out"
  text: string
  party: string | null
  references: string[]
  raw: string
}

export type Statement = {
  account: string | null
  /** ISO 4217, capitals. */
  currency: string
  from: string | null
  to: string | null
  opening_minor: bigint | null
  closing_minor: bigint | null
  /** Data rows, readable or not. */
  entries: number
  unreadable: number
  /** Sums of what was booked; `debit_minor` is positive. */
  credit_minor: bigint
  debit_minor: bigint
  tie: "ok" | "break" | "none"
  /** Declared closing minus (opening + credit - debit). */
  gap_minor: bigint | null
  lines: BankLine[]
}

/** `rejected` holds no statement; `quarantined` is not matched by itself. */
export type StatementFile = {
  sha256: string
  bytes: number
  format: string | null
  state: "parsed" | "quarantined" | "rejected"
  statements: Statement[]
  findings: Finding[]
}
