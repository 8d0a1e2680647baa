import type { ReceivedSighting, Sighting } from "../sighting"

/** All sightings of one event, as one. */
export type TrackedEvent = Omit<
  Sighting,
  "list_order" | "has_specific_code"
> & {
  key: string
  /** Of its first sighting: UTC, whole seconds. */
  received_at: string
  first_payload_id: string
  /** In order of receipt. */
  versions: (ReceivedSighting & { key: string })[]
}
