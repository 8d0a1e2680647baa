import type { Fault } from "../faults/fault"
import type { VendorId } from "../vendors/vendor-id"

/** A webhook that waits for its time. */
export type DueWebhook = {
  vendor: VendorId
  number: string
  url: string
  event_id: string
  body: string
  headers: Record<string, string>
  faults: Fault[]
  /** Milliseconds since 1970. */
  due_at: number
}
