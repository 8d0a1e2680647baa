import type { DuplicateFacts } from "../checks/check-duplicate"
import type { RiskFacts } from "../checks/score-risk"

export type AreaService = {
  is_served: boolean
  /** Minor units of `currency_code`; null: no cash at the door. */
  cod_max_minor: string | null
  currency_code: string | null
  /** Working days of the courier; null: not told. */
  lead_min: number | null
  lead_max: number | null
}

/** What stands around an order in the shop's own books. */
export type Surroundings = Pick<
  RiskFacts,
  | "blocked"
  | "orders_24h"
  | "past_totals"
  | "customers_at_address_7d"
  | "cod_refusals"
> & {
  twin: DuplicateFacts["twin"]
  /** On the shop's list of trusted customers. */
  is_trusted: boolean
  cod_confirmation: "confirmed" | "refused" | null
  /** Of the customer in the order's currency; null without an account. */
  credit: {
    limit_minor: string
    terms_days: number
    open_minor: string
    /** Orders not paid yet, with the day their invoice is due. */
    unpaid: { invoice: string; due_on: string }[]
  } | null
  /** Days off of the shop, its places and couriers from the order on. */
  holidays: { calendar: string; date: string }[]
  /** Whether the shop says for the country where it sends. */
  has_areas: boolean
  /** Null: the area is not in the list. */
  area: AreaService | null
}
