import type { ReadSource } from "../../statement"
import { headingsOf } from "../headings-of"
import { readBatches } from "../read-batches"
import { readRowCurrency } from "../read-row-currency"
import { readSettlementTable } from "../settlement-table"
import { toBatchStatement } from "../to-batch-statement"
import { toReadSource } from "../to-read-source"
import { checkConversion } from "./check-conversion"
import { readAdyenRow } from "./read-adyen-row"

const NEEDED = [
  "Type",
  "Psp Reference",
  "Modification Reference",
  ["Creation Date", "Booking Date"],
  "Gross Currency",
  "Gross Debit (GC)",
  "Gross Credit (GC)",
  "Net Currency",
  "Net Debit (NC)",
  "Net Credit (NC)",
  "Batch Number",
] as const

/** Whether it begins as Adyen's settlement details. */
export function recognisesAdyen(head: string): boolean {
  const { names } = headingsOf(head)
  return (
    names.has("psp reference") &&
    ["batch number", "net credit (nc)", "company account"].some((name) =>
      names.has(name)
    )
  )
}

/**
 * Reads Adyen's settlement details report: one statement per batch. A batch
 * with its payout sums to nothing, one without is still open. Amounts are
 * main units.
 *
 * @throws BadStatement when it lacks a column.
 */
export function readAdyen(text: string): ReadSource {
  const rows = readSettlementTable(text, "Adyen", NEEDED)
  const { batches, findings } = readBatches(rows, {
    batchOf: (row) => ({
      id: row.needed("batch number", "the number of a batch"),
      account: row.text("merchant account") || null,
      currency: readRowCurrency(row, "net currency"),
    }),
    read: readAdyenRow,
    typeOf: (row) => row.text("type"),
    unitOf: () => 1n,
    check: (_, line, statement) => checkConversion(line, statement),
  })
  const read = batches.map((batch, index) =>
    toBatchStatement(batch, { index, unit_minor: 1n })
  )
  return toReadSource("adyen", findings, read)
}
