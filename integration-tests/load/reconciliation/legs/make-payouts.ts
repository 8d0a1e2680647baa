import type {
  OpenPayout,
  PayoutLine,
} from "../../../../src/modules/reconciliation/matching/payouts/match-payouts"
import { Chance } from "../matching/chance"

export type PaidOut = {
  lines: PayoutLine[]
  payouts: OpenPayout[]
  /** The payouts that each line is, by line; none for a stranger's. */
  truth: Map<string, string[]>
}

const dateOf = (day: number) =>
  new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)

/**
 * Payouts of four gateways, one each per day, and the bank's lines: most hold
 * the payout's id, 15 % only its amount, 4 % are two payouts in one, 1 % never
 * arrive; a stranger's line per day.
 */
export function makePayouts(days: number, seed: number): PaidOut {
  const chance = new Chance(seed)
  const made: PaidOut = { lines: [], payouts: [], truth: new Map() }
  for (let day = 0; day < days; day++) {
    for (const account of ["a", "b", "c", "d"]) {
      payOut(made, chance, account, day)
    }
    write(made, chance, day, 100_000n * BigInt(1 + chance.whole(5_000)), [])
  }
  return made
}

function payOut(
  made: PaidOut,
  chance: Chance,
  account: string,
  day: number
): void {
  const payout = (place: number): OpenPayout => ({
    item_id: `item_${account}_${day}_${place}`,
    account_id: account,
    external_id: `po_${account}${day}x${place}x${chance.whole(1_000_000)}`,
    paid_on: dateOf(day),
    open_minor: 100n * BigInt(500_000 + chance.whole(80_000_000)),
    currency_code: "idr",
  })
  const isRun = chance.happens(0.04)
  const payouts = isRun ? [payout(0), payout(1)] : [payout(0)]
  made.payouts.push(...payouts)
  if (!chance.happens(0.01)) {
    const sum = payouts.reduce(
      (total, { open_minor }) => total + open_minor,
      0n
    )
    write(made, chance, day + 1 + chance.whole(2), sum, payouts)
  }
}

function write(
  made: PaidOut,
  chance: Chance,
  day: number,
  amount_minor: bigint,
  payouts: OpenPayout[]
): void {
  const id = `line_${String(made.lines.length).padStart(6, "0")}`
  const isNamed = payouts.length === 1 && !chance.happens(0.15)
  made.lines.push({
    id,
    booked_on: dateOf(day),
    amount_minor,
    currency_code: "idr",
    text: isNamed ? `SETTLEMENT ${payouts[0].external_id}` : "KR OTOMATIS",
  })
  made.truth.set(
    id,
    payouts.map(({ item_id }) => item_id)
  )
}
