const MINUTE = 60_000
const LONGEST = 6 * 60 * MINUTE

/**
 * How long a parcel is left alone when asking about it failed.
 *
 * @param times how often in a row, from 1.
 * @returns milliseconds: 5 minutes, doubled each time, at most 6 hours.
 */
export const failureWait = (times: number): number =>
  Math.min(5 * MINUTE * 2 ** Math.min(Math.max(times, 1) - 1, 10), LONGEST)
