/**
 * How core's lock steps wait; both in seconds. `timeout` is how long one waits
 * for what is busy, `ttl` when a lock that a crash left behind is void.
 */
export const lockPatience = { timeout: 30, ttl: 120 } as const
