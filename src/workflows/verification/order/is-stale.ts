type Change = { updated_at: Date | string; version?: number }

type LastReview = { order_version: number; updated_at: Date | string }

/** Whether an order changed after it was looked at, or never was. */
export const isStale = (change: Change, review: LastReview | undefined) =>
  !review ||
  (change.version ?? 0) > review.order_version ||
  new Date(change.updated_at) > new Date(review.updated_at)
