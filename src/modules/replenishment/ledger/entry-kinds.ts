/** Why a level changed. */
export const entryKinds = [
  "opening",
  "sale",
  "sale_reversal",
  "return",
  "receipt",
  "receipt_reversal",
  "count",
  "transfer_in",
  "transfer_out",
  "adjustment",
  "allocation",
  "release",
  "incoming",
  "unexplained",
] as const

export type EntryKind = (typeof entryKinds)[number]
