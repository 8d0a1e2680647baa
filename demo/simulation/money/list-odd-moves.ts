import { demoPayouts } from "./demo-payouts"
import { gatewayRef } from "./gateway-ref"
import type { GatewayRow } from "./gateway-row"
import type { GatewayRows } from "./gateway-rows"
import type { MoneyRoles } from "./money-roles"

/**
 * Disputes, reserves, fees and payouts that came back.
 *
 * @param before a day that the bank's statement covers, and no payout came.
 */
export function listOddMoves(
  rows: GatewayRows,
  { disputed }: NonNullable<MoneyRoles["cards"]>,
  before: string
): GatewayRow[] {
  return [
    rows.charge(disputed),
    rows.row({
      // Its fee is A13.
      shows: "A11",
      category: "dispute",
      ref: gatewayRef(disputed),
      text: "Chargeback: product not received",
      gross_minor: -disputed.total_minor,
      fee_minor: 2_500_000n,
    }),
    rows.row({
      shows: "A12",
      category: "dispute_reversal",
      ref: "pi_demo_september",
      text: "Dispute won",
      gross_minor: 34_900_000n,
      day: before,
      payout: demoPayouts.missing,
    }),
    rows.row({
      shows: "A20",
      category: "mystery_levy",
      ref: "adj_demo_1",
      text: "Mystery levy",
      gross_minor: -1_100_000n,
    }),
    rows.row({
      shows: "B03",
      category: "payout_reversal",
      ref: "po_demo_0",
      text: "Payout returned by the bank",
      gross_minor: 41_000_000n,
    }),
    rows.row({
      shows: "B06",
      category: "reserve_hold",
      ref: "rsv_demo_1",
      text: "Rolling reserve",
      gross_minor: -5_000_000n,
    }),
    rows.row({
      shows: "E06",
      category: "fee",
      ref: "fee_demo_1",
      text: "Monthly fee",
      gross_minor: -9_900_000n,
      net_minor: -10_000_000n,
    }),
  ]
}
