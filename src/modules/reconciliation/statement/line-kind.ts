/** What a line of a source is. */
export const lineKinds = [
  "capture",
  "refund",
  "chargeback",
  "chargeback_reversal",
  "fee",
  "fx",
  "reserve_hold",
  "reserve_release",
  "adjustment",
  "payout",
  "payout_failure",
  "transfer_in",
  "transfer_out",
  "rounding",
  "unknown",
] as const

export type LineKind = (typeof lineKinds)[number]
