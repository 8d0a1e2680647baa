import type { HoldType } from "../holds/hold-types"

export const checkNames = [
  "intake",
  "duplicate",
  "risk",
  "address",
  "price",
  "promotion",
  "totals",
  "money",
  "cod",
  "credit",
  "stock",
] as const

export type CheckName = (typeof checkNames)[number]

/** What a check finds wrong; `output` proves it with numbers. */
export type Finding = {
  code: HoldType | "PAYMENT_OVER" | "LATE_PAYMENT" | "PASSED"
  subject: string
  level: "info" | "warn" | "block"
  output: Record<string, unknown>
}

/**
 * One check's answer with all it looked at, so that the decision can be
 * judged again from what is stored. Plain JSON: money is decimal strings of
 * minor units.
 */
export type CheckOutcome = {
  check: CheckName
  input: Record<string, unknown>
  findings: Finding[]
}
