/**
 * The last months that are over in the store's zone, the latest first.
 *
 * @returns `2026-10`, …
 */
export const completeMonths = (
  count: number,
  now: Date,
  zone: string
): string[] => {
  // Swedish writes days as ISO 8601 does.
  const today = new Intl.DateTimeFormat("sv", { timeZone: zone }).format(now)
  const [year, month] = today.split("-").map(Number)
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 2 - back, 1)).toISOString().slice(0, 7)
  )
}
