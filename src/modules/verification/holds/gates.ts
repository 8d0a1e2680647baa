/** What an order must pass before its release, first gate first. */
export const gates = [
  "intake",
  "identity",
  "risk",
  "address",
  "price",
  "promotion",
  "totals",
  "payment",
  "stock",
  "desk",
  "system",
] as const

export type Gate = (typeof gates)[number]
