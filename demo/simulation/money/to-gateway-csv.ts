import { toMainUnits } from "../../../src/money/to-main-units"
import { demoPayouts } from "./demo-payouts"
import type { GatewayRow } from "./gateway-row"
import { off_minor } from "./off-by"
import { payoutTotals } from "./payout-totals"

/** An itemised payout reconciliation in Stripe's columns, a payout each. */
export function toGatewayCsv(rows: GatewayRow[]): string {
  const paid = payoutTotals(rows).map(
    ({ payout, row: { day, currency }, minor }): GatewayRow => ({
      payout,
      day,
      category: "payout",
      ref: payout,
      text: "STRIPE PAYOUT",
      gross_minor: -minor + (payout === demoPayouts.off ? off_minor : 0n),
      fee_minor: 0n,
      currency,
    })
  )
  return [
    "balance_transaction_id,source_id,created,available_on,currency,gross,fee,net,reporting_category,description,automatic_payout_id,customer_facing_amount,customer_facing_currency,exchange_rate",
    ...[...rows, ...paid].map(toLine),
    "",
  ].join("\n")
}

function toLine(row: GatewayRow, index: number): string {
  const { gross_minor, fee_minor, net_minor, currency, seen } = row
  const money = (minor: bigint) => toMainUnits(minor, currency)
  return [
    `txn_demo_${index + 1}`,
    row.ref,
    `${row.day} 09:00:00`,
    `${row.day} 09:00:00`,
    currency,
    money(gross_minor),
    money(fee_minor),
    money(net_minor ?? gross_minor - fee_minor),
    row.category,
    row.text,
    row.payout,
    seen?.amount ?? money(gross_minor),
    seen?.currency ?? currency,
    seen?.rate ?? "",
  ].join(",")
}
