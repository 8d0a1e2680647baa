import { type BalancedRow, checkBalances } from "../../csv/check-balances"
import { balanceFindings, tieOut } from "../../csv/tie-out"
import type { Finding } from "../../finding"
import type { SourceLine } from "../../source-line"
import type { Statement } from "../../statement"
import { newBatch } from "../batch"
import { daysOf, sumBatch } from "../sum-batch"
import { unknownTypeFindings } from "../unknown-type-findings"
import { toXenditLine } from "./to-xendit-line"
import type { XenditPart } from "./xendit-part"

/** The rows of one currency; null where one could not be read. */
export type XenditRows = {
  currency: string
  parts: (XenditPart | null)[]
}

const NOTHING_DECLARED = {
  opening: null,
  credit: null,
  debit: null,
  closing: null,
  count: null,
}

/** One currency's statement; it ties on its running balance. */
export function toXenditStatement(
  { currency, parts }: XenditRows,
  index: number
): { statement: Statement; findings: Finding[] } {
  const readable = parts.filter((part) => part !== null)
  const lines = toLines(readable, currency)
  const chain = checkBalances(toBalanced(parts))
  const moved = readable.reduce((sum, one) => sum + one.amount_minor, 0n)
  const tie = tieOut(
    { credit_minor: moved, debit_minor: 0n },
    NOTHING_DECLARED,
    chain
  )
  const batch = { ...newBatch(null, null, currency), lines }
  const types = new Map(
    readable.map(({ row }) => [row.line, row.text("transaction type")])
  )
  for (const { kind, line } of lines) {
    const type = types.get(line) ?? ""
    if (kind === "unknown" && !batch.unknown.has(type)) {
      batch.unknown.set(type, line)
    }
  }
  return {
    statement: {
      id: null,
      account: null,
      currency,
      sequence: null,
      ...daysOf(lines),
      entries: parts.length,
      details: 0,
      unreadable: parts.length - readable.length,
      ...sumBatch(lines),
      ...tie,
      final: true,
      lines,
    },
    findings: [
      ...unknownTypeFindings(batch, index),
      ...balanceFindings(tie, chain, currency).map((finding) => ({
        ...finding,
        statement: index,
      })),
    ],
  }
}

/** Rows of one transaction make one line, in the order of the file. */
function toLines(parts: readonly XenditPart[], currency: string): SourceLine[] {
  const groups = new Map<string, [XenditPart, ...XenditPart[]]>()
  for (const part of parts) {
    const known = groups.get(part.transaction)
    if (known) {
      known.push(part)
    } else {
      groups.set(part.transaction, [part])
    }
  }
  return [...groups.values()].map((group) => toXenditLine(group, currency))
}

function toBalanced(parts: readonly (XenditPart | null)[]): BalancedRow[] {
  const rows: BalancedRow[] = []
  let after_gap = false
  for (const part of parts) {
    if (part) {
      const { row, amount_minor, balance_minor } = part
      rows.push({ line: row.line, amount_minor, balance_minor, after_gap })
    }
    after_gap = part === null
  }
  return rows
}
