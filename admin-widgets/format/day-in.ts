/** The calendar day of a moment in a zone, as `2026-11-25`. */
export const dayIn = (zone: string, moment: Date): string =>
  // Swedish writes days as ISO 8601 does.
  new Intl.DateTimeFormat("sv", { timeZone: zone }).format(moment)
