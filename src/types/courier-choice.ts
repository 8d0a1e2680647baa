import type { Rate } from "./courier-scorecard"

/** A courier's service that could take an order's parcel. */
export type CourierOfferInput = {
  courier: string
  service: string | null
  /** Minor units as text. */
  price_minor: string
  /** ISO 4217. */
  currency: string
}

/**
 * Why an offer has its place: `score_minor` is `price_minor` + `late_minor` +
 * `loss_minor`, the least wins. Amounts are minor units as text.
 */
export type ExplainedOffer = {
  place: number
  courier: string
  service: string | null
  /** Whose parcels the rates are of; `none`: there are none yet. */
  record: "service" | "courier" | "none"
  on_time: Rate
  lost: Rate
  price_minor: string
  /** (1 - lower bound of on time) × cost of being late. */
  late_minor: string
  /** Share of lost parcels × value of the goods. */
  loss_minor: string
  score_minor: string
}

/** What is at stake, and what each offer costs in the end, cheapest first. */
export type ExplainedChoice = {
  order_id: string
  currency: string
  /** Value of the order's goods. */
  value_minor: string
  /** What a late parcel costs the shop. */
  late_cost_minor: string
  /** Whether the option `tracking.lateCost` names one in this currency. */
  is_late_cost_set: boolean
  /** Days of hand-over whose parcels count. */
  from: string
  to: string
  offers: ExplainedOffer[]
}

/** An offer by its names. */
export type ChosenOffer = { courier: string; service: string | null }

/** A choice that was made, with the reason where it is not the cheapest. */
export type CourierChoice = ExplainedChoice & {
  chosen: ExplainedOffer
  /** Why a person chose another than the first; null: it is the first. */
  override_reason: string | null
  /** UTC, ISO 8601. */
  chosen_at: string
}

/** `POST /admin/order-cycle/courier-choice`; null: it was only asked. */
export type CourierChoiceResponse = {
  courier_choice: ExplainedChoice & {
    chosen: ExplainedOffer | null
    override_reason: string | null
  }
}
