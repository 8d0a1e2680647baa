const LONGEST = 6 * 60 * 60

/**
 * Seconds for which an account is not called after a 429: what the courier
 * asks for, else 60 s doubled each time, at most 6 h (design §4).
 *
 * @param retryAfter seconds from the courier's Retry-After; null: none.
 * @param earlier answers 429 in a row before this one.
 */
export const backOffSeconds = (
  retryAfter: number | null,
  earlier: number
): number => retryAfter ?? Math.min(LONGEST, 60 * 2 ** earlier)
