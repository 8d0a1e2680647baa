import type { Meaning } from "../mapping/meaning"

/** An event as a dialect reads it, before times and words are read. */
export type RawEvent = {
  /** Time as written. */
  at: string | null
  code: string | null
  raw_status: string | null
  text: string | null
  location: string | null
  /** By the dialect's tables; empty: the words decide. */
  meaning: Meaning
}

/** A parcel as a dialect reads it. */
export type RawParcel = {
  courier: string | null
  tracking_number: string | null
  provider_ref: string | null
  /** The courier's own estimate of the delivery, as written. */
  eta?: string | null
  /** IANA zone that the payload itself names. */
  zone: string | null
  summary: {
    meaning: Meaning
    raw_status: string | null
    /** The provider's own date of that state. */
    at: string | null
    /** When the payload last changed. */
    updated_at: string | null
  }
  events: RawEvent[]
  warnings: Set<string>
}
