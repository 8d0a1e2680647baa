export type WaitingOrder = {
  order_id: string
  /** When it must be at the courier (UTC, ISO 8601); null: nobody promised. */
  ship_by: string | null
  /** Since when it waits (UTC, ISO 8601). */
  waits_since: string
}

/** First who must leave first, then who waits longest. */
export const compareUrgency = (a: WaitingOrder, b: WaitingOrder): number =>
  compareText(a.ship_by ?? never, b.ship_by ?? never) ||
  compareText(a.waits_since, b.waits_since) ||
  compareText(a.order_id, b.order_id)

/** Behind every moment. */
const never = "~"

const compareText = (a: string, b: string) => Number(a > b) - Number(a < b)
