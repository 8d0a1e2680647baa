import type {
  TrackerDto,
  TrackingEventDto,
  TrackingPayloadDto,
} from "./tracking"

/** What makes a parcel come first in the queue, most pressing first. */
export const parcelUrgencies = [
  "late",
  "stalled",
  "contradiction",
  "alert",
  "going",
  "over",
] as const

export type ParcelUrgency = (typeof parcelUrgencies)[number]

/** Times are UTC, ISO 8601. */
export type ParcelAlertDto = {
  id: string
  tracker_id: string | null
  order_id: string | null
  /** For example `stalled` or `predicted_late`. */
  kind: string
  episode: number
  /** Figures that say why it was opened. */
  facts: Record<string, unknown>
  opened_at: string
  closed_at: string | null
  closed_by: string | null
  closed_why: string | null
}

/** A row of `GET /admin/order-cycle/trackers` */
export type TrackerRowDto = TrackerDto & {
  /** The number by which people know the order. */
  display_id: number | null
  urgency: ParcelUrgency
  /** Open ones of the parcel and of its order. */
  alerts: ParcelAlertDto[]
}

/** `GET /admin/order-cycle/trackers` */
export type TrackerQueueResponse = {
  trackers: TrackerRowDto[]
  count: number
  offset: number
  limit: number
}

/** Which mapping decided what a courier's words mean. */
export type MappingRule =
  /** A table of the courier's codes and statuses. */
  | "table"
  /** The status stands for many things: the words said which. */
  | "refined"
  /** There is no code or status that we know: the words alone. */
  | "words"
  /** The provider's status of the whole parcel; no event bears it. */
  | "summary"
  /** A person wrote it. */
  | "person"
  /** We wrote it ourselves. */
  | "ours"
  /** No rule knew the word: a person said what it means. */
  | "mapped"
  /** No rule knew it: it is kept and counted. */
  | "none"
  /** The rules have changed since and map it otherwise. */
  | "older"

/** An event as one payload tells it. */
export type EventVersionDto = {
  id: string
  payload_id: string
  /** Index in the payload. */
  position: number
  received_at: string
  mapping_version: number
  code: string | null
  raw_status: string | null
  text: string | null
  location: string | null
  status: string | null
  sub: string | null
  reason: string | null
  rule: MappingRule
}

/** `GET /admin/order-cycle/trackers/:id/events` */
export type TrackerEventsResponse = {
  events: (TrackingEventDto & {
    /** The rule of the version that counts; null where none is kept. */
    rule: MappingRule | null
    /** In order of receipt. */
    versions: EventVersionDto[]
  })[]
}

/** `GET /admin/order-cycle/trackers/:id/payloads`: as they came. */
export type TrackerPayloadsResponse = {
  payloads: (TrackingPayloadDto & {
    account_id: string | null
    dialect: string
    told_by: string | null
    body: string
  })[]
}

/** `POST /admin/order-cycle/trackers/:id/refresh` */
export type RefreshedTrackerResponse = {
  refresh: {
    id: string
    /** Name of the account that is asked. */
    account: string
    /** From then on the next poll asks; null: nobody can say. */
    asked_from: string | null
    /** Why it is not asked at once; null: it is, within 30 seconds. */
    waits_for: "account_paused" | "breaker" | "quota" | null
  }
}

/** `POST /admin/order-cycle/trackers/:id/correct-number` */
export type CorrectedNumberResponse = {
  /** Id of the tracker that has the number now; the one before is put away. */
  tracker_id: string
  /** Set where the number does not look like the courier's. */
  warning: string | null
}
