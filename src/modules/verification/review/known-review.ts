import type { ChargeStatus, OrderStage } from "../../../types/order-desk"

/** What the last review left; null where a time has not come yet. */
export type KnownReview = {
  stage: OrderStage
  charge_status: ChargeStatus
  payment_kind: string | null
  due_minor: string
  charged_minor: string
  authorised_minor: string
  risk_level: string | null
  risk_score: number | null
  /** When it came into its stage: UTC, ISO 8601, as are the others. */
  since: string
  verified_at: string | null
  released_at: string | null
  closed_at: string | null
  location_ids: string[]
  promised_ship_at: string | null
  promised_deliver_at: string | null
}
