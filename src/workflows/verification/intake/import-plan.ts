import type { toOrderInput } from "./to-order-input"

/** What is left to do for one record; computed anew after a crash. */
export type ImportPlan = {
  record_id: string
  order_id: string
  external_id: string
  channel: string
  /** UTC, ISO 8601. */
  placed_at: string
  /** Whether anything is left to do. */
  is_pending: boolean
  /** Null when the order is there, or nothing is left to do. */
  order_input: ReturnType<typeof toOrderInput> | null
  /** Whether the order still is a draft, or will be one. */
  is_draft: boolean
  must_reserve: boolean
  /** Main units that were paid and are not noted yet. */
  paid: string | null
  /** A payment collection that a crash left unpaid. */
  payment_collection_id: string | null
}
