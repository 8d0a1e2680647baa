const TOLERANCE_SECONDS = 300

/** Whether a signed time is at most five minutes off. */
export const isFresh = (seconds: number, now: Date): boolean =>
  Math.abs(now.getTime() / 1000 - seconds) <= TOLERANCE_SECONDS
