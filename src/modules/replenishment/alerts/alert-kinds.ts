/** What an alert may be about. */
export const alertKinds = [
  "LOW_STOCK",
  "OUT_OF_STOCK",
  "AT_RISK",
  "EXCESS",
  "DEAD",
  "PO_LATE",
  "OVER_RECEIPT",
  "DRIFT",
] as const

export type AlertKind = (typeof alertKinds)[number]
