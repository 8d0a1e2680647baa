import { minorToDecimal } from "../../../src/money/minor-to-decimal"
import { demoPayouts } from "./demo-payouts"
import type { GatewayRow } from "./gateway-row"
import type { GatewayRows } from "./gateway-rows"
import { manualPayments } from "./manual-payments"
import type { MoneyRoles } from "./money-roles"

/** Charges in other currencies than the shop's, or exchanged from them. */
export function listForeignCharges(
  rows: GatewayRows,
  { other_currency, exchanged }: NonNullable<MoneyRoles["cards"]>
): GatewayRow[] {
  return [
    rows.charge(other_currency, {
      shows: "A05",
      gross_minor: 2_450n,
      fee_minor: 71n,
      currency: "sgd",
      payout: demoPayouts.singapore,
    }),
    rows.charge(exchanged, {
      shows: "A15",
      seen: seenAt(exchanged.total_minor),
    }),
    rows.row({
      shows: "A17",
      category: "charge",
      ref: manualPayments.dinar.ref,
      gross_minor: 1_240n,
      currency: "kwd",
      payout: demoPayouts.kuwait,
    }),
  ]
}

/** Rupiah of a Singapore dollar. */
const RATE = 9_000n

/** What the buyer saw: 5 % more than arrived at the rate that is told. */
const seenAt = (rupiah_minor: bigint) => ({
  amount: minorToDecimal((rupiah_minor * 105n) / (RATE * 100n), 2),
  currency: "sgd",
  rate: RATE.toString(),
})
