import type { VendorId } from "../vendors/vendor-id"
import type { Fault } from "./fault"

/** What shall go wrong: by chance, and by script. */
export type FaultSettings = {
  /**
   * From 0 to 1: share of answers and webhooks; of `wrong_time`: of scans,
   * which then are wrong in every answer.
   */
  rates?: Partial<Record<Fault, number>>
  /** What shall happen next, whatever the rates say. */
  script?: {
    fault: Fault
    /** Only to this parcel; without it: to any. */
    number?: string
    /** Only with this vendor; without it: with any. */
    vendor?: VendorId
    /** How often; without it: once. */
    times?: number
  }[]
  /** Seconds that a 429 asks for; without it: 30. */
  retry_after?: number
}
