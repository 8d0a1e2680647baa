import { toMainUnits } from "../../../../money/to-main-units"
import type { Finding } from "../finding"
import type { Statement } from "../statement"
import type { Batch } from "./batch"
import { roundingLine } from "./rounding-line"
import { roundingTolerance } from "./rounding-tolerance"
import { daysOf, isMoney, sumBatch } from "./sum-batch"
import { unknownTypeFindings } from "./unknown-type-findings"

/** What a batch statement holds besides its batch. */
export type BatchFrame = {
  /** The batch's place in the file, from 0. */
  index: number
  /** The source's smallest unit, in minor units of ISO 4217. */
  unit_minor: bigint
  /** What was paid out, where the file says it other than by a line. */
  payout_minor?: bigint | null
  /** Where it says so. */
  payout_line?: number | null
  period?: { from: string; to: string } | null
  /** Its payouts took more or less than these lines: nothing to compare. */
  is_open?: boolean
}

/**
 * Sums a batch up and ties it to its payout: a gap that rounding explains
 * becomes one line of its own, any other is B08.
 */
export function toBatchStatement(
  batch: Batch,
  { index, unit_minor, period, is_open, ...frame }: BatchFrame
): { statement: Statement; findings: Finding[] } {
  const { settlement, ...sums } = sumBatch(batch.lines)
  const payout_minor = settlement.payout_minor ?? frame.payout_minor ?? null
  const gap_minor =
    payout_minor === null || is_open
      ? null
      : payout_minor - settlement.net_minor
  const count = batch.lines.filter(isMoney).length
  const tie = tieOf(gap_minor, roundingTolerance(count, unit_minor))
  const payout = batch.lines.find(({ kind }) => kind === "payout")
  const days = daysOf(batch.lines)
  const { id, currency } = batch
  const line = payout?.line ?? frame.payout_line ?? null
  const rounding =
    tie === "rounding" && gap_minor !== null
      ? [
          roundingLine(gap_minor, currency, payout?.refs.bank ?? id, {
            line: line ?? 1,
            booked_on: payout?.booked_on ?? days.to,
          }),
        ]
      : []
  return {
    statement: {
      id,
      account: batch.account,
      currency,
      sequence: null,
      ...(period ?? days),
      opening_minor: null,
      closing_minor: null,
      entries: batch.entries,
      details: 0,
      unreadable: batch.unreadable,
      ...sums,
      settlement: { ...settlement, payout_minor },
      tie,
      gap_minor,
      final: true,
      lines: [...batch.lines, ...rounding],
    },
    findings: [
      ...unknownTypeFindings(batch, index),
      ...(tie === "break" && gap_minor !== null
        ? [breakFinding(index, line, gap_minor, currency)]
        : []),
    ],
  }
}

function tieOf(gap: bigint | null, most: bigint): Statement["tie"] {
  if (gap === null) {
    return "none"
  }
  const size = gap < 0n ? -gap : gap
  return size === 0n ? "ok" : size <= most ? "rounding" : "break"
}

const breakFinding = (
  statement: number,
  line: number | null,
  gap: bigint,
  currency: string
): Finding => ({
  code: "B08",
  severity: "error",
  statement,
  line,
  column: null,
  message:
    `The payout is ${toMainUnits(gap, currency)} ${currency} off the sum of ` +
    "its lines, more than rounding explains. Ask the provider which lines " +
    "are missing.",
})
