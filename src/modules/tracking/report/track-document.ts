import type { SignatureVerdict } from "../../../signature/verify-signature"
import type { TrackingStatus } from "../../../types/tracking"
import type { Dialect } from "../dialects/dialect"
import type { ParsedPayload } from "../dialects/parsed-payload"
import type { PayloadError } from "../dialects/payload-error"
import type { RejectedRow } from "../dialects/rejected-row"
import type { ParcelState } from "../status/derive-parcel-state"
import type { FoldedEvent } from "../status/fold-events"

/** What `order-cycle track --json` prints; a public contract. */
export type TrackDocument = {
  schema: "order-cycle.track/1"
  kind: ParsedPayload["kind"]
  /** What the provider's webhooks are worth; null: it sends none. */
  trust: Dialect["trust"]
  signature: "valid" | "not_checked"
  /** The refusal with which the last payload ended. */
  error: PayloadError | null
  rejected: RejectedRow[]
  trackers: ParcelReport[]
}

export type ParcelReport = Omit<ParcelState, "events"> & {
  courier: string | null
  tracking_number: string | null
  provider_ref: string | null
  claimed_status: TrackingStatus | null
  /** Merged events by status. */
  counts: Record<string, number>
  /** Sightings that told nothing new. */
  duplicates: number
  unmapped: number
  warnings: string[]
  events: EventReport[]
}

export type EventReport = Pick<
  FoldedEvent,
  | "occurred_at"
  | "precision"
  | "text"
  | "location"
  | "status"
  | "sub"
  | "reason"
  | "status_after"
  | "flags"
> & {
  courier_code: string | null
  courier_status: string | null
  versions: number
}

/** A request whose signature proves nothing. */
export type RefusedSignature = {
  signature: Exclude<SignatureVerdict, "valid">
}
