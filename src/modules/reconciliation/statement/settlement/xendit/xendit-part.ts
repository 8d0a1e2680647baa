import { DateTime } from "luxon"
import type { TableRow } from "../../csv/table-row"
import { mainFormat } from "../main-format"

/** One row of the balance report: a transaction, or what it cost. */
export type XenditPart = {
  row: TableRow
  transaction: string
  part: "gross" | "fee" | "tax"
  is_reversal: boolean
  /** Signed, minor units. */
  amount_minor: bigint
  balance_minor: bigint | null
  /** Day in UTC, in which the report is written. */
  booked_on: string
}

const PARTS: Record<string, XenditPart["part"]> = {
  TRANSACTION: "gross",
  FEE: "fee",
  VAT: "tax",
  TAX: "tax",
  WHT: "tax",
  WITHHOLDING_TAX: "tax",
}

/** @throws BadCell for a cell that cannot be read. */
export function readXenditPart(row: TableRow, currency: string): XenditPart {
  const format = mainFormat(currency)
  const type = row.text("line type").toUpperCase().replace(/\s+/g, "_")
  const base = type.replace(/_REVERSAL$/, "")
  if (!Object.hasOwn(PARTS, base)) {
    throw row.bad("line type", "TRANSACTION, FEE, VAT or a reversal of one")
  }
  const amount = row.amount("amount", format)
  if (amount === null) {
    throw row.bad("amount", "an amount")
  }
  return {
    row,
    transaction: row.needed("transaction id", "the id of a transaction"),
    part: PARTS[base],
    is_reversal: base !== type,
    amount_minor: directed(row, amount),
    balance_minor: row.amount("balance", format),
    booked_on: dayOf(row),
  }
}

/** Reports with a column of direction write amounts without a sign. */
function directed(row: TableRow, amount: bigint): bigint {
  const word = row.text("debit or credit").toUpperCase()
  const size = amount < 0n ? -amount : amount
  if (word === "") {
    return amount
  }
  if (!/^(DEBIT|CREDIT)$/.test(word)) {
    throw row.bad("debit or credit", "DEBIT or CREDIT")
  }
  return word === "DEBIT" ? -size : size
}

/** @throws BadCell */
function dayOf(row: TableRow): string {
  const date = DateTime.fromISO(row.text("created date iso"), { zone: "UTC" })
  const day = date.isValid ? date.toISODate() : null
  if (day === null) {
    throw row.bad("created date iso", "a time of ISO 8601")
  }
  return day
}
