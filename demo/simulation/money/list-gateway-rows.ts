import { addHours } from "../calendar/add-hours"
import { localDay } from "../calendar/local-day"
import type { LiveOrder } from "../live/live-order"
import { feeOf } from "./fee-of"
import { gatewayRef } from "./gateway-ref"
import type { GatewayRow } from "./gateway-row"
import type { MoneyRoles } from "./money-roles"
import { demoPayouts } from "./demo-payouts"
import { manualPayments } from "./manual-payments"
import { ownRefund_minor } from "./own-refund"

type Change = Partial<GatewayRow>

/**
 * What the card gateway reports: the payments of the orders in progress, and
 * once each way in which a gateway's books and a shop's can differ.
 */
export function listGatewayRows(
  { cards, cancelled_card }: MoneyRoles,
  reference: Date
): GatewayRow[] {
  if (!cards) {
    return []
  }
  const day = localDay(reference)
  const before = localDay(addHours(reference, -24 * 6))
  const row = (change: Change & Pick<GatewayRow, "category" | "ref">) => {
    const gross_minor = change.gross_minor ?? 0n
    return {
      payout: demoPayouts.main,
      day,
      text: "",
      currency: "idr",
      fee_minor: 0n,
      ...change,
      gross_minor,
    } satisfies GatewayRow
  }
  const charge = (order: LiveOrder, change: Change = {}) => {
    const gross_minor = change.gross_minor ?? order.total_minor
    return row({
      category: "charge",
      ref: gatewayRef(order),
      text: `${order.customer.first_name} ${order.customer.last_name}`,
      fee_minor: feeOf(gross_minor),
      ...change,
      gross_minor,
    })
  }
  const refund = (order: LiveOrder, change: Change = {}) =>
    row({
      category: "refund",
      ref: gatewayRef(order),
      gross_minor: -ownRefund_minor,
      ...change,
    })
  const { disputed, exchanged, shifted } = cards
  return [
    ...cards.plain.map((order) => charge(order)),
    // A01: `cards.missing` stands in no row. A07: nor does this one's refund.
    charge(cards.unseen_refund),
    row({
      shows: "A02",
      category: "charge",
      ref: "pi_demo_unknown",
      text: "TERMINAL 2",
      gross_minor: 7_500_000n,
      fee_minor: feeOf(7_500_000n),
    }),
    charge(cards.again),
    charge(cards.again, { shows: "A03" }),
    charge(cards.less, {
      shows: "A04",
      gross_minor: cards.less.total_minor - 700_000n,
      payout: demoPayouts.short,
    }),
    charge(cards.other_currency, {
      shows: "A05",
      gross_minor: 2_450n,
      fee_minor: 71n,
      currency: "sgd",
      payout: demoPayouts.singapore,
    }),
    charge(cards.part, {
      shows: "A06",
      gross_minor: cards.part.total_minor + 5_000_000n,
    }),
    charge(cards.own_refund),
    refund(cards.own_refund, {
      shows: "A08",
      gross_minor: -3_000_000n,
      payout: demoPayouts.negative,
    }),
    charge(cards.refund_again),
    refund(cards.refund_again),
    refund(cards.refund_again, { shows: "A09" }),
    charge(cards.failed_refund),
    refund(cards.failed_refund),
    refund(cards.failed_refund, {
      shows: "A10",
      category: "refund_failure",
      gross_minor: ownRefund_minor,
    }),
    charge(disputed),
    row({
      // Its fee is A13.
      shows: "A11",
      category: "dispute",
      ref: gatewayRef(disputed),
      text: "Chargeback: product not received",
      gross_minor: -disputed.total_minor,
      fee_minor: 25_000_000n / 10n,
    }),
    row({
      shows: "A12",
      category: "dispute_reversal",
      ref: "pi_demo_september",
      text: "Dispute won",
      gross_minor: 34_900_000n,
      day: before,
      payout: demoPayouts.missing,
    }),
    charge(cards.dear, {
      shows: "A14",
      fee_minor: feeOf(cards.dear.total_minor) * 3n,
    }),
    charge(exchanged, {
      shows: "A15",
      seen: { amount: "20.00", currency: "sgd", rate: "9000" },
    }),
    charge(shifted, { shows: "A16", gross_minor: shifted.total_minor * 100n }),
    row({
      shows: "A17",
      category: "charge",
      ref: manualPayments.dinar.ref,
      gross_minor: 1_240n,
      currency: "kwd",
      payout: demoPayouts.kuwait,
    }),
    ...(cancelled_card
      ? [
          row({
            shows: "A19",
            category: "charge",
            ref: `pi_demo_order_${cancelled_card.display_id}`,
            gross_minor: cancelled_card.payment.captures[0].minor,
          }),
        ]
      : []),
    row({
      shows: "A20",
      category: "mystery_levy",
      ref: "adj_demo_1",
      text: "Mystery levy",
      gross_minor: -1_100_000n,
    }),
    row({
      shows: "B03",
      category: "payout_reversal",
      ref: "po_demo_0",
      text: "Payout returned by the bank",
      gross_minor: 41_000_000n,
    }),
    row({
      shows: "B06",
      category: "reserve_hold",
      ref: "rsv_demo_1",
      text: "Rolling reserve",
      gross_minor: -5_000_000n,
    }),
    row({
      shows: "E06",
      category: "fee",
      ref: "fee_demo_1",
      text: "Monthly fee",
      gross_minor: -9_900_000n,
      net_minor: -10_000_000n,
    }),
    row({
      category: "charge",
      ref: "pi_demo_terminal",
      text: "TERMINAL 3",
      gross_minor: 12_000_000n,
      payout: demoPayouts.off,
    }),
  ]
}
