import type { SourceLine } from "../../source-line"
import type { ReadSource } from "../../statement"
import type { Batch } from "../batch"
import { headingsOf } from "../headings-of"
import { readBatches } from "../read-batches"
import { readRowCurrency } from "../read-row-currency"
import { readSettlementTable } from "../settlement-table"
import { isMoney } from "../sum-batch"
import { toBatchStatement } from "../to-batch-statement"
import { toReadSource } from "../to-read-source"
import { readStripeRow } from "./read-stripe-row"

const PAYOUT = ["automatic_payout_id", "payout_id"] as const

const NEEDED = [
  "reporting_category",
  "source_id",
  "currency",
  "gross",
  "fee",
  "net",
  ["created", "created_utc"],
  PAYOUT,
] as const

/** Whether it begins as an itemised report of Stripe. */
export function recognisesStripe(head: string): boolean {
  const { names } = headingsOf(head)
  return ["balance_transaction_id", "reporting_category", ...PAYOUT].some(
    (name) => names.has(name)
  )
}

/**
 * Reads Stripe's itemised payout reconciliation: one statement per payout,
 * one without id for what no automatic payout has taken yet. Amounts are
 * main units.
 *
 * @throws BadStatement when it lacks a column.
 */
export function readStripe(text: string): ReadSource {
  const rows = readSettlementTable(text, "Stripe", NEEDED)
  const { batches, findings } = readBatches(rows, {
    batchOf: (row) => ({
      id: PAYOUT.map((name) => row.text(name)).find(Boolean) ?? null,
      account: null,
      currency: readRowCurrency(row, "currency"),
    }),
    read: readStripeRow,
    typeOf: (row) => row.text("reporting_category"),
    unitOf: () => 1n,
  })
  const read = batches.map((batch, index) =>
    toBatchStatement(withPayoutSign(batch), {
      index,
      unit_minor: 1n,
      // A manual payout takes from the balance, not from certain lines.
      is_open: batch.id === null,
    })
  )
  return toReadSource("stripe", findings, read)
}

/**
 * Some exports write a payout as money that leaves the balance, some as money
 * that arrives: here it leaves, or comes back where the batch is negative.
 */
function withPayoutSign(batch: Batch): Batch {
  const net = batch.lines
    .filter(isMoney)
    .reduce((sum, { amount_minor }) => sum + amount_minor, 0n)
  const toward = net < 0n ? 1n : -1n
  const turn = (line: SourceLine): SourceLine => {
    const isTurned = line.amount_minor * toward < 0n
    return line.kind === "payout" && isTurned ? negated(line) : line
  }
  return { ...batch, lines: batch.lines.map(turn) }
}

const negated = (line: SourceLine): SourceLine => ({
  ...line,
  amount_minor: -line.amount_minor,
  parts: line.parts && {
    gross_minor: -line.parts.gross_minor,
    fee_minor: -line.parts.fee_minor,
    tax_minor: -line.parts.tax_minor,
  },
})
