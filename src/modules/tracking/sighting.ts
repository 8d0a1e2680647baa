import type { TrackingReason, TrackingStatus } from "../../types/tracking"
import type { Retraction } from "./corrections/retraction"
import type { MappedEvent } from "./mapping/map-event"

export type EventFlag =
  | "late_scan"
  | "same_attempt"
  | "tz_assumed"
  | "clock_skew"
  | "undated"
  | "from_summary"
  | "time_assumed"
  | "delayed"

/** One event as one payload tells it, mapped into our taxonomy. */
export type Sighting = {
  /** UTC, whole seconds (`2026-11-02T03:00:00Z`); null: undated. */
  occurred_at: string | null
  precision: "second" | "minute" | "day" | null
  /** The time as the courier wrote it. */
  original_time: string | null
  code: string | null
  /**
   * The dialect's codes name one kind of event each, so that equal codes of
   * one minute are one event whatever the words.
   */
  has_specific_code: boolean
  raw_status: string | null
  text: string | null
  location: string | null
  /** null: the event only carries flags. */
  status: TrackingStatus | null
  sub: string | null
  reason: TrackingReason | null
  flags: EventFlag[]
  unmapped: boolean
  /** No rule but a person said what its words mean. */
  is_by_word?: boolean
  /**
   * Place in its payload's list, oldest first; null where the list does not
   * show in which direction it runs.
   */
  list_order: number | null
  /** Who decided what it means; known while its payload is read. */
  rule?: MappedEvent["rule"]
}

/** A sighting with the payload that proves it. */
export type ReceivedSighting = Sighting & {
  payload_id: string
  /** Index in the payload, whatever its direction. */
  position: number
  /** When the payload came in: UTC, whole seconds. */
  received_at: string
  /** Set where a person retracted the event that it belongs to. */
  retraction?: Retraction | null
}
