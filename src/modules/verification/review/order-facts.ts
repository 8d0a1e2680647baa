import type {
  AllocationState,
  FulfillmentState,
} from "../../../types/order-desk"
import type { Check } from "../checks/run-checks"

/** An order as its review needs it, free of the platform's types. */
export type OrderFacts = {
  order_id: string
  display_id: number | null
  channel: string | null
  external_id: string | null
  version: number
  currency_code: string
  /** Before credit lines, in minor units. */
  total_minor: string
  /** UTC, ISO 8601, as are the promises. */
  placed_at: string
  promised_ship_at: string | null
  promised_deliver_at: string | null
  fulfillment_status: FulfillmentState
  allocation: AllocationState
  location_ids: string[]
  /** Name of the shipping option. */
  courier: string | null
  /** Keyed hashes, as in `OrderIdentity`. */
  customer_keys: string[]
  goods_key: string | null
  address_key: string | null
  /** Minutes by kind of payment until an unpaid order ends. */
  expiry_minutes: Record<string, number | undefined>
  is_canceled: boolean
  is_done: boolean
  /** Whether goods have been handed over. */
  is_gone: boolean
  checks: Check[]
}
