import { openRefundStates } from "../../../types/open-refund-states"
import { findPayouts } from "./find-payouts"
import type { OrderForRefund } from "./order-for-refund"

export type PromisedRefund = { id: string; state: string; amount_minor: string }

/** What of granted refunds is not paid out yet, in minor units. */
export const sumPromised = (
  order: OrderForRefund,
  grants: PromisedRefund[]
): bigint =>
  grants
    .filter(({ state }) => openRefundStates.some((open) => open === state))
    .reduce(
      (sum, { id, amount_minor }) =>
        sum + BigInt(amount_minor) - findPayouts(order, id).paid,
      0n
    )
