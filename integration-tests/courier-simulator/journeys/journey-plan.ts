import type { City } from "./city"
import type { JourneyKind } from "./journey-kind"

/** What is settled before a journey is made up. */
export type JourneyPlan = {
  kind: JourneyKind
  /** When the label is printed: milliseconds since 1970. */
  start: number
  origin: City
  destination: City
}
