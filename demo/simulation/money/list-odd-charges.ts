import type { SimulatedOrder } from "../orders/simulated-order"
import { demoPayouts } from "./demo-payouts"
import { feeOf } from "./fee-of"
import type { GatewayRow } from "./gateway-row"
import type { GatewayRows } from "./gateway-rows"
import type { MoneyRoles } from "./money-roles"

/** Charges that the shop has otherwise, twice or not at all. */
export function listOddCharges(
  rows: GatewayRows,
  cards: NonNullable<MoneyRoles["cards"]>,
  cancelled: SimulatedOrder | null
): GatewayRow[] {
  const { again, less, part, dear, shifted } = cards
  return [
    rows.row({
      shows: "A02",
      category: "charge",
      ref: "pi_demo_unknown",
      text: "TERMINAL 2",
      gross_minor: 7_500_000n,
      fee_minor: feeOf(7_500_000n),
    }),
    rows.charge(again),
    rows.charge(again, { shows: "A03" }),
    rows.charge(less, {
      shows: "A04",
      gross_minor: less.total_minor - 700_000n,
      payout: demoPayouts.short,
    }),
    rows.charge(part, {
      shows: "A06",
      gross_minor: part.total_minor + 5_000_000n,
    }),
    rows.charge(dear, {
      shows: "A14",
      fee_minor: feeOf(dear.total_minor) * 3n,
    }),
    rows.charge(shifted, {
      shows: "A16",
      gross_minor: shifted.total_minor * 100n,
    }),
    ...(cancelled
      ? [
          rows.row({
            shows: "A19",
            category: "charge",
            ref: `pi_demo_order_${cancelled.display_id}`,
            gross_minor: cancelled.payment.captures[0].minor,
          }),
        ]
      : []),
    rows.row({
      category: "charge",
      ref: "pi_demo_terminal",
      text: "TERMINAL 3",
      gross_minor: 12_000_000n,
      payout: demoPayouts.off,
    }),
  ]
}
