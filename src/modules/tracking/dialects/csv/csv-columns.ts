/** Columns of a tracking file; `status` and `reason` are in our words. */
export const csvColumns = [
  "courier",
  "tracking_number",
  "at",
  "status",
  "code",
  "text",
  "location",
  "reason",
  "zone",
] as const

export type CsvColumn = (typeof csvColumns)[number]
