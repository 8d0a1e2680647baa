import type { SignatureVerdict } from "../../../signature/verify-signature"
import type { ParcelState } from "../status/derive-parcel-state"
import type { FoldedEvent } from "../status/fold-events"

/** What `order-cycle track --json` prints; a public contract. */
export type TrackDocument = {
  schema: "order-cycle.track/1"
  kind: "tracking" | "webhook"
  /** What the provider's webhooks are worth. */
  trust: "proof"
  signature: "valid" | "not_checked"
  error: null
  rejected: []
  trackers: ParcelReport[]
}

export type ParcelReport = Omit<ParcelState, "events"> & {
  courier: string | null
  tracking_number: string
  provider_ref: string | null
  claimed_status: string | null
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
