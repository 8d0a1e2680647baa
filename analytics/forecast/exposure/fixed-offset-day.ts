import type { LocalDay } from "./local-day"

const HOUR = 3_600_000
const HOURS = 24

/**
 * The hours of a day where clocks never change.
 *
 * @param day ISO date.
 * @param offsetMinutes of the local clock before UTC; Jakarta is 420.
 */
export function fixedOffsetDay(day: string, offsetMinutes: number): LocalDay {
  const start = Date.parse(`${day}T00:00:00Z`) - offsetMinutes * 60_000
  return {
    day,
    edges: Array.from({ length: HOURS + 1 }, (_, at) => start + at * HOUR),
    hours: Array.from({ length: HOURS }, (_, at) => at),
  }
}
