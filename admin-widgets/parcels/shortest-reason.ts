/** Characters of a reason that tells something. */
export const shortestReason = 3
