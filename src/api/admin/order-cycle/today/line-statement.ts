import type { TodayLine } from "../../../../types/order-desk"

/**
 * A line of the morning's list as one statement, because Query neither
 * groups nor sums and a queue may hold 100,000 orders. It answers rows of
 * `part`, `count`, `oldest_at` and, where money is the point,
 * `currency_code` and `amount_minor`; the row whose `part` and
 * `currency_code` are both null is the total.
 */
export type LineStatement = { key: TodayLine["key"]; sql: string }

export type LineRow = {
  part: string | null
  count: string
  oldest_at: Date | null
  currency_code?: string | null
  amount_minor?: string | null
}
