import type { Meaning } from "medusa-plugin-order-cycle/modules/tracking"

const meanings: Record<string, Meaning> = {
  TAKEN: { status: "picked_up" },
  MOVING: { status: "in_transit" },
  ON_TOUR: { status: "out_for_delivery" },
  NOBODY_HOME: { status: "delivery_failed", reason: "consignee_not_home" },
  HANDED_OVER: { status: "delivered" },
  BACK: { status: "returned" },
}

/** What a state means; of one that we do not know, the words decide. */
export const meaningOfState = (state: string): Meaning =>
  Object.hasOwn(meanings, state) ? meanings[state] : {}
