import type { Check } from "../checks/run-checks"

/** An order as its review needs it, free of the platform's types. */
export type OrderFacts = {
  order_id: string
  display_id: number | null
  channel: string | null
  version: number
  currency_code: string
  /** UTC, ISO 8601, as are the promises. */
  placed_at: string
  promised_ship_at: string | null
  promised_deliver_at: string | null
  is_canceled: boolean
  is_done: boolean
  /** Whether goods have been handed over. */
  is_gone: boolean
  checks: Check[]
}
