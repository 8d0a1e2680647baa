import type { TrackingReason, TrackingStatus } from "./tracking"

/** Words of a courier that no rule knows. Times are UTC, ISO 8601. */
export type UnmappedWordDto = {
  id: string
  courier: string
  /** The event's code, else its status; empty where it has neither. */
  code: string
  /** As the courier wrote them; null: the event has no words. */
  sample: string | null
  /** Events that bear it, each once however often it was told. */
  count: number
  first_seen_at: string
  last_seen_at: string
  /** What a person says it means; null: nobody said. */
  mapped_status: TrackingStatus | null
  mapped_sub: string | null
  mapped_reason: TrackingReason | null
  mapped_by: string | null
  mapped_at: string | null
  /** Since then parcels are being derived anew; null: all follow. */
  rederive_since: string | null
}

/** `GET /admin/order-cycle/unmapped` */
export type UnmappedWordsResponse = {
  words: UnmappedWordDto[]
  count: number
  offset: number
  limit: number
}

/** `POST /admin/order-cycle/unmapped/:id/{map,unmap}` */
export type MappedWordResponse = {
  word: UnmappedWordDto
  /** Parcels that were derived anew. */
  parcels: number
}
