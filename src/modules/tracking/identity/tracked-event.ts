import type { Retraction } from "../corrections/retraction"
import type { ReceivedSighting, Sighting } from "../sighting"

/** All sightings of one event, as one. */
export type TrackedEvent = Omit<
  Sighting,
  "list_order" | "has_specific_code" | "rule"
> & {
  key: string
  /** Of its first sighting: UTC, whole seconds. */
  received_at: string
  first_payload_id: string
  /** Of any of its sightings: what is retracted stays so when told again. */
  retraction: Retraction | null
  /** In order of receipt. */
  versions: (ReceivedSighting & { key: string })[]
}
