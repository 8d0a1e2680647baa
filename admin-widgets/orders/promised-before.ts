const DAY = 24 * 60 * 60_000
const MINUTE = 60_000

/**
 * The time before which an order was promised to leave.
 *
 * @param now UTC milliseconds; whole minutes of it count, so that a page which
 *   is drawn again asks the same.
 * @returns UTC, ISO 8601; undefined for a window that nobody knows.
 */
export const promisedBefore = (
  window: string | undefined,
  now: number
): string | undefined => {
  const minute = Math.floor(now / MINUTE) * MINUTE
  const ends: Record<string, number> = { overdue: minute, day: minute + DAY }
  const end = ends[window ?? ""]
  return end === undefined ? undefined : new Date(end).toISOString()
}
