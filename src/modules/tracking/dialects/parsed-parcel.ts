import type { TrackingStatus } from "../../../types/tracking"
import type { ParcelIdentity } from "../identity/parcel-identity"
import type { Sighting } from "../sighting"

/** What one payload says about one parcel. */
export type ParsedParcel = ParcelIdentity & {
  provider_ref: string | null
  /** The payload's own status of the whole parcel, in our words. */
  claimed_status: TrackingStatus | null
  /** The courier's own estimate of the delivery: UTC, whole seconds. */
  courier_eta: string | null
  sightings: Sighting[]
  /** Words of ours for what was odd, for example `unknown_reason`. */
  warnings: string[]
}
