import type { Parcel } from "../../courier-simulator/parcels/parcel"

/** What a shop knows of its parcels' ends beside what the courier tells. */
export type KnownOfParcels = {
  name: string
  /** The courier names places, and we know where each parcel goes. */
  destination: boolean
  /** Pickup to arrival, 10th percentile in hours; null: no past. */
  laneP10: (parcel: Parcel) => number | null
}
