import type {
  TrackingReason,
  TrackingStatus,
} from "../../../src/types/tracking"
import type { CourierCode } from "./couriers"
import type { SimulatedLine } from "./simulated-order"

/** One scan of a courier. */
export type JourneyStep = {
  at: Date
  status: TrackingStatus
  sub: string | null
  reason: TrackingReason | null
  text: string
  location: string
}

export type ParcelLine = { line: SimulatedLine; quantity: number }

/** A box of one order from one site. */
export type SimulatedParcel = {
  id: string
  code: string
  site: "jakarta" | "surabaya"
  lines: ParcelLine[]
  courier: CourierCode
  tracking_number: string
  fulfillment_id: string
  tracker_id: string
  attempt_id: string
  opened_at: Date
  packed_at: Date
  packed_by: string
  labelled_at: Date
  handed_over_at: Date
  /** Scans until the reference date, oldest first. */
  journey: JourneyStep[]
}
