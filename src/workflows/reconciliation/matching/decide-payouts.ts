import {
  findDuplicateDeposits,
  type PaidPayout,
} from "../../../modules/reconciliation/matching/payouts/find-duplicate-deposits"
import {
  matchPayouts,
  type OpenPayout,
  type PayoutMatch,
} from "../../../modules/reconciliation/matching/payouts/match-payouts"
import type { ReconciliationModuleService } from "../../../modules/reconciliation/service"
import type { OpenLine } from "../../../modules/reconciliation/storage/match/read-match-lines"
import type { BankLines } from "./decide-bank"
import type { LineDecision } from "./line-decision"
import { undecided } from "./undecided"

const confidences = { payout_id: "0.9999", payout_window: "0.9800" }

/**
 * Leg B: lines of a bank that are payouts, or bring one once more.
 *
 * @returns decisions for those lines only.
 */
export async function decidePayouts(
  reconciliation: ReconciliationModuleService,
  { account, lines, set_aside }: Omit<BankLines, "settings">
): Promise<LineDecision[]> {
  const payouts = await reconciliation.readOpenPayouts(set_aside)
  const open = new Map(payouts.map((one) => [one.item_id, one.open_minor]))
  const read = lines.map((line) => ({
    ...line,
    text: [line.text, line.reference, line.party].filter(Boolean).join(" "),
  }))
  const matches = new Map(
    matchPayouts(read, payouts).map((match) => [match.line_id, match])
  )
  const again = lines.length
    ? findDuplicateDeposits(
        read.filter(({ id }) => !matches.has(id)),
        [
          ...(await reconciliation.readPaidPayouts({
            account_id: account.id,
            first_on: lines[0].booked_on,
            set_aside,
          })),
          ...paidNow(read, payouts, [...matches.values()]),
        ]
      )
    : new Map<string, string>()
  return lines.flatMap((line): LineDecision[] => {
    const match = matches.get(line.id)
    const twice = again.get(line.id)
    if (!match) {
      return twice
        ? [{ ...undecided(line), reason: "B05", about: [twice] }]
        : []
    }
    const { rule, item_ids } = match
    const expected = item_ids.reduce(
      (sum, id) => sum + (open.get(id) ?? 0n),
      0n
    )
    return [
      {
        ...undecided(line),
        decision: "auto",
        rule,
        confidence: confidences[rule],
        reason: expected === line.moved_minor ? null : "B02",
        expected_minor: expected,
        items: item_ids.map((id) => ({ id, allocated_minor: null })),
      },
    ]
  })
}

/** Payouts that a line of this run brings alone. */
const paidNow = (
  lines: (OpenLine & { text: string })[],
  payouts: OpenPayout[],
  matches: PayoutMatch[]
): PaidPayout[] =>
  matches.flatMap(({ line_id, item_ids: [item_id, ...others] }) => {
    const line = lines.find(({ id }) => id === line_id)
    const payout = payouts.find((one) => one.item_id === item_id)
    return line && payout && !others.length
      ? [{ ...line, item_id, external_id: payout.external_id }]
      : []
  })
