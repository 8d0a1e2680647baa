export const discrepancyStates = [
  "open",
  "snoozed",
  "investigating",
  "proposed",
  "resolved",
] as const

export type DiscrepancyState = (typeof discrepancyStates)[number]
