import type { ParcelView } from "./parcel-view"
import type { Question } from "./question"
import type { VendorAnswer } from "./vendor-answer"
import type { VendorId } from "./vendor-id"
import type { VendorRequest } from "./vendor-request"

/** A vendor's manners: its addresses, shapes, refusals and webhooks. */
export type Vendor = {
  id: VendorId
  /** How its own names of parcels begin. */
  ref_prefix: string
  /** It tells only of parcels that somebody registered. */
  needs_registration: boolean
  /** It follows numbers that no courier knows yet. */
  takes_unknown: boolean
  /** @returns null: that is none of its addresses. */
  ask: (request: VendorRequest) => Question | null
  tell: (view: ParcelView, question: Question) => VendorAnswer
  refuse: (
    why: "auth" | "not_found" | "rate_limited" | "broken"
  ) => VendorAnswer
  /** null: it sends no webhooks. */
  notify: ((view: ParcelView, event_id: string) => object) | null
  /** Headers that prove a body under a secret; without it: no proof at all. */
  sign?: (body: string, secret: string) => Record<string, string>
}
