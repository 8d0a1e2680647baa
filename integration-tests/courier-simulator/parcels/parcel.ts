import type { City } from "../journeys/city"
import type { JourneyKind } from "../journeys/journey-kind"
import type { Scan } from "../journeys/scan"

/** A parcel with all that ever happens to it. */
export type Parcel = {
  /** Lower case, as shops write it. */
  courier: string
  number: string
  kind: JourneyKind
  origin: City
  destination: City
  scans: Scan[]
}
