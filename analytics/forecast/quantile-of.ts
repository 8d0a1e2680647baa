/**
 * The `share` quantile of ascending values: the smallest value that at least
 * `share` of them do not exceed.
 */
export function quantileOf(ascending: readonly number[], share: number) {
  const rank = Math.ceil(share * ascending.length) - 1
  return ascending[Math.min(Math.max(rank, 0), ascending.length - 1)]
}
