import type { Money, OrderStage } from "../../../types/order-desk"
import type { HoldType } from "../holds/hold-types"

/** What an order's sentence is made from. */
export type OrderState = {
  stage: OrderStage
  /** When the order came into this stage: UTC, ISO 8601. */
  since: string
  /** What the shop holds of an order that was cancelled or has expired. */
  late?: Money | null
  /** Open holds with their evidence. */
  holds: {
    type: HoldType
    evidence: Record<string, unknown> | null
    /** UTC, ISO 8601. */
    placed_at: string
  }[]
}
