import { createHash } from "node:crypto"
import type {
  ParcelFlag,
  TrackingReason,
  TrackingStatus,
} from "../../../types/tracking"
import { mergeSightings } from "../identity/merge-sightings"
import type { ParcelIdentity } from "../identity/parcel-identity"
import type { ReceivedSighting } from "../sighting"
import { compareText } from "./compare-text"
import type { Journey } from "./journey"
import { foldEvents, type FoldedEvent } from "./fold-events"

/** Everything that follows from what was seen of a parcel. */
export type ParcelState = {
  status: TrackingStatus
  sub: string | null
  reason: TrackingReason | null
  flags: ParcelFlag[]
  attempts: number
  status_at: string | null
  first_scan_at: string | null
  out_for_delivery_at: string | null
  delivered_at: string | null
  returned_at: string | null
  last_scan_at: string | null
  /** null while nobody can say. */
  first_attempt_success: boolean | null
  /** In fold order, then undated and retracted ones. */
  events: FoldedEvent[]
  /** Equal for equal sets of events. */
  state_hash: string
}

/**
 * Merges sightings into events and folds them into the parcel's state.
 *
 * @param sightings all that any payload ever told about the parcel.
 */
export function deriveParcelState(
  parcel: ParcelIdentity,
  sightings: ReceivedSighting[]
): ParcelState {
  const { journey, events } = foldEvents(mergeSightings(parcel, sightings))
  const state = {
    ...factsOf(journey),
    first_attempt_success: journey.delivered_at
      ? journey.attempts === 0
      : journey.returned_at
        ? false
        : null,
  }
  return {
    ...state,
    events: events.map((event) => ({
      ...event,
      flags: [...event.flags].sort(compareText),
    })),
    state_hash: hashOf(state, events),
  }
}

const factsOf = (journey: Journey) => ({
  status: journey.status,
  sub: journey.sub,
  reason: journey.reason,
  flags: [...journey.flags].sort(compareText),
  attempts: journey.attempts,
  status_at: journey.status_at,
  first_scan_at: journey.first_scan_at,
  out_for_delivery_at: journey.out_for_delivery_at,
  delivered_at: journey.delivered_at,
  returned_at: journey.returned_at,
  last_scan_at: journey.last_scan_at,
})

/**
 * Words and places are left out: they may be enriched without news. What was
 * retracted counts as never told.
 */
function hashOf(state: object, events: FoldedEvent[]): string {
  const standing = events.filter(({ retraction }) => !retraction)
  const told = standing.map((event) => [
    event.occurred_at,
    event.effective_at,
    event.status,
    event.sub,
    event.reason,
    [...event.flags].sort(compareText),
    event.status_after,
  ])
  return createHash("sha256")
    .update(JSON.stringify([sortedEntries(state), told]))
    .digest("hex")
}

const sortedEntries = (state: object) =>
  Object.entries(state).sort(([a], [b]) => compareText(a, b))
