import { demoPayouts } from "./demo-payouts"
import type { GatewayRow } from "./gateway-row"
import type { GatewayRows } from "./gateway-rows"
import type { MoneyRoles } from "./money-roles"
import { ownRefund_minor } from "./own-refund"

/** Refunds that only one side has, has twice, or that failed. */
export function listOddRefunds(
  rows: GatewayRows,
  cards: NonNullable<MoneyRoles["cards"]>
): GatewayRow[] {
  const { unseen_refund, own_refund, refund_again, failed_refund } = cards
  return [
    // A07: the shop's refund of this one stands in no row.
    rows.charge(unseen_refund),
    rows.charge(own_refund),
    rows.refund(own_refund, {
      shows: "A08",
      gross_minor: -3_000_000n,
      payout: demoPayouts.negative,
    }),
    rows.charge(refund_again),
    rows.refund(refund_again),
    rows.refund(refund_again, { shows: "A09" }),
    rows.charge(failed_refund),
    rows.refund(failed_refund),
    rows.refund(failed_refund, {
      shows: "A10",
      category: "refund_failure",
      gross_minor: ownRefund_minor,
    }),
  ]
}
