import { badRowFinding } from "../../csv/bad-row-finding"
import type { TableRow } from "../../csv/table-row"
import type { Finding } from "../../finding"
import type { ReadSource } from "../../statement"
import { headingsOf } from "../headings-of"
import { readRowCurrency } from "../read-row-currency"
import { readSettlementTable } from "../settlement-table"
import { toReadSource } from "../to-read-source"
import { toXenditStatement, type XenditRows } from "./to-xendit-statement"
import { readXenditPart } from "./xendit-part"

const NEEDED = [
  "Transaction ID",
  "Transaction Type",
  "Line Type",
  "Currency",
  "Amount",
  "Created Date ISO",
] as const

/** Whether it begins as Xendit's balance report. */
export function recognisesXendit(head: string): boolean {
  const { names } = headingsOf(head)
  return names.has("line type") && names.has("transaction id")
}

/**
 * Reads Xendit's balance report: one statement per currency, one line per
 * transaction with its fee and tax. Amounts are main units, days are of UTC.
 *
 * @throws BadStatement when it lacks a column.
 */
export function readXendit(text: string): ReadSource {
  const rows = readSettlementTable(text, "Xendit", NEEDED)
  const byCurrency = new Map<string, XenditRows>()
  const findings: Finding[] = []
  for (const row of rows) {
    findings.push(...addRow(row, byCurrency))
  }
  const read = [...byCurrency.values()].map(toXenditStatement)
  return toReadSource("xendit", findings, read)
}

function addRow(row: TableRow, byCurrency: Map<string, XenditRows>): Finding[] {
  let rows: XenditRows | null = null
  try {
    const currency = readRowCurrency(row, "currency")
    rows = byCurrency.get(currency) ?? { currency, parts: [] }
    byCurrency.set(currency, rows)
    rows.parts.push(readXenditPart(row, currency))
    return []
  } catch (error) {
    const statement = rows ? [...byCurrency.values()].indexOf(rows) : null
    const finding = badRowFinding(error, row.line, statement)
    rows?.parts.push(null)
    return [finding]
  }
}
