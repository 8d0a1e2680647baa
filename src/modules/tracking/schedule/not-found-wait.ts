const MINUTE = 60_000
const waits = [15, 60, 180, 360]

/**
 * How long a number that the provider does not know yet is left alone.
 *
 * @param times how often it was not found, from 1.
 * @returns milliseconds.
 */
export const notFoundWait = (times: number): number =>
  waits[Math.min(Math.max(times, 1), waits.length) - 1] * MINUTE
