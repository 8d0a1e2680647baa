import type { Fault } from "../faults/fault"
import type { VendorId } from "../vendors/vendor-id"

/** What came of sending a webhook. */
export type SentWebhook = {
  vendor: VendorId
  number: string
  event_id: string
  /** What was wrong with it on purpose. */
  faults: Fault[]
  /** HTTP status of the answer; null: nobody answered. */
  status: number | null
}
