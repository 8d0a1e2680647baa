import { sourceAmount } from "../reading/source-amount"
import { sourceDecimals } from "../reading/source-decimals"
import type { SourceLine } from "../source-line"
import type { OfxTransaction } from "./ofx-draft"
import { ofxDay } from "./ofx-day"

/** 1.234,56 and 1,234.56 beside the plain amounts of the standard. */
const GROUPED = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*[.,]\d{1,2}$/

/**
 * Reads a `STMTTRN`.
 *
 * @param currency of the statement, unless the transaction has its own.
 * @returns null where it has no day or no amount.
 */
export function readTransaction(
  { line, start, end, is_pending, values }: OfxTransaction,
  currency: string,
  text: string
): SourceLine | null {
  const own = values.get("CURRENCY/CURSYM")?.toUpperCase() ?? currency
  const amount = values.get("TRNAMT")
  const minor =
    amount === undefined
      ? null
      : sourceAmount(withoutGroups(amount), sourceDecimals(own))
  const booked_on = ofxDay(values.get("DTPOSTED") ?? values.get("DTTRAN"))
  if (minor === null || booked_on === null) {
    return null
  }
  const name = values.get("NAME") ?? values.get("PAYEE/NAME") ?? null
  const others = ["REFNUM", "SRVRTID", "CORRECTFITID"]
  return {
    line,
    booked_on,
    value_on: ofxDay(values.get("DTAVAIL")) ?? booked_on,
    currency: own,
    amount_minor: minor,
    state: is_pending ? "pending" : "booked",
    kind: minor < 0n ? "transfer_out" : "transfer_in",
    text: values.get("MEMO") ?? name ?? "",
    party: name,
    party_account:
      values.get("BANKACCTTO/ACCTID") ?? values.get("CCACCTTO/ACCTID") ?? null,
    refs: {
      customer: values.get("CHECKNUM") ?? null,
      bank: values.get("FITID") ?? null,
      end_to_end: null,
      structured: null,
      others: others.flatMap((tag) => values.get(tag) ?? []),
    },
    parts: null,
    original: null,
    raw: text.slice(start, end).trim(),
  }
}

function withoutGroups(written: string): string {
  const amount = written.replace(/\s/g, "")
  const separator = GROUPED.exec(amount)?.[1]
  return separator === undefined ? amount : amount.replaceAll(separator, "")
}
