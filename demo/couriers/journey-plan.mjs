/** What the parcels go through, in turn. */
export const journeyPlan = [
  "normal",
  "failed_attempt",
  "normal",
  "normal",
  "pickup_point",
  "normal",
  "return",
  "late_scan",
]
