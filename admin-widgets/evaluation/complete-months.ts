import { dayIn } from "../format/day-in"

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
  const [year, month] = dayIn(zone, now).split("-").map(Number)
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 2 - back, 1)).toISOString().slice(0, 7)
  )
}
