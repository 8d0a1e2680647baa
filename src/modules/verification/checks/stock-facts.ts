import type { StockNeed } from "./check-stock"

/** What an order needs of stock, and what its holds mean for it. */
export type StockFacts = {
  needs: StockNeed[]
  /** Open holds that keep no units: nothing is asked of stock until they end. */
  deallocated_by: string[]
  /** A hold that has ended kept none: what is short now was there once. */
  was_deallocated: boolean
  /** Whether it may go with what is there, while the rest waits in the queue. */
  may_leave_in_parts?: boolean
}
