const MINUTE = 60_000
const LONGEST = 6 * 60 * MINUTE

/**
 * When a message that was refused is tried again: after a minute, doubled
 * each time, six hours at most.
 *
 * @param failures before this one.
 */
export const retryAt = (failures: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(LONGEST, MINUTE * 2 ** failures))
