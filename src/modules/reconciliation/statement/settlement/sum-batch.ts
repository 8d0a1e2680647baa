import { sumSigned } from "../csv/sum-signed"
import type { SourceLine } from "../source-line"
import type { SettlementSums, Statement } from "../statement"

/** Whether a line is money of the batch, not what was paid out of it. */
export const isMoney = ({ kind, state }: SourceLine): boolean =>
  state === "booked" && kind !== "payout" && kind !== "rounding"

/**
 * What a batch comes to, without its payouts.
 *
 * @returns `payout_minor` is what its payout lines say, null without any.
 */
export function sumBatch(lines: readonly SourceLine[]): {
  settlement: SettlementSums
  credit_minor: bigint
  debit_minor: bigint
} {
  const money = lines.filter(isMoney)
  const sumOf = (part: (line: SourceLine) => bigint) =>
    money.reduce((sum, line) => sum + part(line), 0n)
  const payouts = lines.filter(({ kind }) => kind === "payout")
  return {
    settlement: {
      gross_minor: sumOf(({ parts, amount_minor }) =>
        parts ? parts.gross_minor : amount_minor
      ),
      fee_minor: sumOf(({ parts }) => parts?.fee_minor ?? 0n),
      tax_minor: sumOf(({ parts }) => parts?.tax_minor ?? 0n),
      net_minor: sumOf(({ amount_minor }) => amount_minor),
      payout_minor: payouts.length
        ? payouts.reduce((sum, { amount_minor }) => sum - amount_minor, 0n)
        : null,
    },
    ...sumSigned(money),
  }
}

/** First and last day of booked lines. */
export function daysOf(
  lines: readonly SourceLine[]
): Pick<Statement, "from" | "to"> {
  const days = lines.flatMap(({ booked_on }) => booked_on ?? []).sort()
  return { from: days[0] ?? null, to: days.at(-1) ?? null }
}
