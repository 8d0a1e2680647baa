import type { JourneyKind } from "../journeys/journey-kind"
import type { Step } from "../journeys/step"
import type { VendorId } from "../vendors/vendor-id"

/** A parcel as it is asked for; what is left out is made up. */
export type NewParcel = {
  courier?: string
  number?: string
  kind?: JourneyKind
  /** When its label is printed, ISO 8601; without it: now. */
  start?: string
  /** Names of cities. */
  origin?: string
  destination?: string
  /** The journey begins with that step; what comes before never happens. */
  begins_with?: Step
  /** How many times faster than in truth it goes. */
  pace?: number
  /** Vendors that follow it from the beginning. */
  vendors?: VendorId[]
}
