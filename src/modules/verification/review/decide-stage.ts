import type { OrderStage } from "../../../types/order-desk"

export type StageFacts = {
  /** null: the order has not been looked at before. */
  stage: OrderStage | null
  is_canceled: boolean
  /** Completed in core, or every unit delivered. */
  is_done: boolean
  /** Holds that stay open. */
  open_holds: number
}

/**
 * The stage that an order's checks and holds give it. It never releases: a
 * released order stays so, or goes back to held.
 */
export function decideStage(facts: StageFacts): OrderStage {
  if (facts.is_canceled) {
    return facts.stage === "expired" ? "expired" : "canceled"
  }
  if (facts.is_done) {
    return "closed"
  }
  if (facts.open_holds > 0) {
    return "held"
  }
  const wasReleased = facts.stage === "released" || facts.stage === "closed"
  return wasReleased ? "released" : "ready"
}
