/** How a discrepancy ended. */
export const discrepancyResolutions = [
  "matched_later",
  "corrected",
  "refunded",
  "claimed",
  "written_off",
  "accepted",
  "false_positive",
] as const

export type DiscrepancyResolution = (typeof discrepancyResolutions)[number]
