import type { GatewayRow } from "./gateway-row"

export type PayoutTotal = { payout: string; row: GatewayRow; minor: bigint }

/** What each payout comes to by its rows, in the order of the file. */
export function payoutTotals(rows: GatewayRow[]): PayoutTotal[] {
  const totals = new Map<string, PayoutTotal>()
  for (const row of rows) {
    const { payout } = row
    const before = totals.get(payout)?.minor ?? 0n
    totals.set(payout, { payout, row, minor: before + netOf(row) })
  }
  return [...totals.values()]
}

const netOf = ({ gross_minor, fee_minor, net_minor }: GatewayRow) =>
  net_minor ?? gross_minor - fee_minor
