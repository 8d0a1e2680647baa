import type { LineChanges } from "./diff-lines"
import type { toAddedLine } from "./to-added-line"
import type { toOrderInput } from "./to-order-input"

type OrderInput = ReturnType<typeof toOrderInput>

/** What is left to change on a record's order; computed anew after a crash. */
export type OrderUpdatePlan = {
  record_id: string
  order_id: string
  channel: string
  external_id: string
  /** Hash of what is wanted. */
  content_hash: string
  /** Whether the record still waits. */
  is_pending: boolean
  lines: Omit<LineChanges, "adds"> & { adds: ReturnType<typeof toAddedLine>[] }
  /** The method whose amount is to change; main units. */
  shipping: { id: string; amount: string }[]
  /** Contact, address and metadata; the same again changes nothing. */
  header: Pick<
    OrderInput,
    "email" | "shipping_address" | "billing_address" | "metadata"
  > | null
  must_edit: boolean
  must_reserve: boolean
  /** Edits of ours that a crash left open. */
  stale_change_ids: string[]
}
