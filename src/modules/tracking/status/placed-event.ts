import type { TrackedEvent } from "../identity/tracked-event"

/** A dated event with its place in the fold. */
export type PlacedEvent = TrackedEvent & {
  occurred_at: string
  /** The time that counts: UTC, whole seconds. */
  effective_at: string
}
