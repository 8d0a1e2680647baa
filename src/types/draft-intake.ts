import type { ChannelKind } from "./channel-kinds"
import type { Sentence } from "./order-desk"

/** Kinds of channels whose orders a person writes down. */
export const handTakenKinds = [
  "phone",
  "email",
  "chat",
  "pos",
  "b2b",
] as const satisfies readonly ChannelKind[]

/** What a draft needs before it becomes an order. */
export const draftParts = [
  "customer",
  "contact",
  "address",
  "shipping_method",
  "line",
  "payment_terms",
] as const

export type DraftPart = (typeof draftParts)[number]

/**
 * Keys of the sentences that say whether a part is there, as texts
 * `sentence.<key>` of the admin. `draft_address_incomplete` carries `fields`
 * (names of the address's fields, separated by `, `),
 * `draft_address_ambiguous` `candidates` (codes of the areas it may mean).
 */
export const draftSentenceKeys = [
  "draft_customer",
  "draft_customer_missing",
  "draft_contact",
  "draft_contact_missing",
  "draft_address",
  "draft_address_incomplete",
  "draft_address_ambiguous",
  "draft_shipping_method",
  "draft_shipping_method_missing",
  "draft_nothing_ships",
  "draft_line",
  "draft_line_missing",
  "draft_payment_terms",
  "draft_payment_terms_missing",
] as const

export type DraftPartState = {
  part: DraftPart
  is_met: boolean
  sentence: Sentence
}

/** Who took an order, when, and how; null where it was not said. */
export type TakenOrder = {
  /** Code of the channel. */
  channel: string | null
  channel_kind: ChannelKind | null
  /** Who called or wrote, in the words of who took the order. */
  caller: string | null
  /** A user id, `api:<key id>`, or a name. */
  taken_by: string | null
  /** The user's name, where `taken_by` is a user's id. */
  taken_by_name: string | null
  /** UTC, ISO 8601. */
  taken_at: string | null
  note: string | null
  /** Kind of payment: card, bank_transfer, cod or invoice. */
  payment_method: string | null
}

/** `GET` and `POST /admin/order-cycle/intake/drafts/:id`. */
export type DraftIntake = {
  order_id: string
  display_id: number | null
  taken: TakenOrder
  completeness: { is_complete: boolean; parts: DraftPartState[] }
  /** Channels that can be its source. */
  channels: { code: string; kind: ChannelKind }[]
  /** Kinds of payment that can be its terms. */
  payment_methods: string[]
}

export type DraftIntakeResponse = { draft: DraftIntake }

/** Body of the `POST`: what is left out stays, null takes it back. */
export type TakeDraft = {
  channel?: string | null
  caller?: string | null
  taken_by?: string
  taken_at?: string
  note?: string | null
  payment_method?: string | null
}

/** 409 of core's `draft-orders/:id/convert-to-order`. */
export type IncompleteDraftRefusal = {
  type: "conflict"
  message: string
  missing: DraftPartState[]
}
