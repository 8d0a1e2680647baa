import { childOf } from "./child-of"
import { minorToDecimal } from "../../../../money/minor-to-decimal"
import type { Finding } from "../finding"
import { sourceDecimals } from "../reading/source-decimals"
import { unreadableRow } from "../reading/unreadable-row"
import type { SourceLine } from "../source-line"
import { CamtLine, type RawPlace } from "./camt-line"
import { findNodes } from "./find-nodes"
import { keepText } from "./keep-text"
import { readDay } from "./read-day"
import { type Money, readMoney } from "./read-money"
import { readOriginal } from "./read-original"
import { readParty } from "./read-party"
import { readPurpose } from "./read-purpose"
import { readReferences } from "./read-references"
import { readSign } from "./read-sign"
import { splitEntry } from "./split-entry"
import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

export type EntryContext = {
  statement: number
  /** Of the account, once the file has named it. */
  currency: string | null
  file: RawPlace["file"]
}

/** An entry as lines; none where its amount cannot be read. */
export type ReadEntry = {
  lines: SourceLine[]
  details: number
  findings: Finding[]
}

/** Reads one `Ntry` of a statement, report or notification. */
export function readEntry(entry: XmlNode, context: EntryContext): ReadEntry {
  // The first version has them directly in the entry.
  const details = [entry, ...findNodes(entry, "NtryDtls")].flatMap((node) =>
    findNodes(node, "TxDtls")
  )
  const sign = readSign(entry)
  const unsigned = readMoney(entry, context.currency)
  if (sign === null || unsigned === null) {
    const message =
      sign === null
        ? `"${textAt(entry, "CdtDbtInd")}" is neither CRDT nor DBIT.`
        : `"${textAt(entry, "Amt") ?? ""}" is no amount of its currency.`
    return {
      lines: [],
      details: details.length,
      findings: [
        unreadableRow(
          context.statement,
          entry.line,
          `${message} The entry is left out; ask the bank for a corrected ` +
            "statement."
        ),
      ],
    }
  }
  const money = { ...unsigned, minor: unsigned.minor * sign }
  const split = splitEntry(money, sign, details)
  const minors = stateOf(entry) === "booked" ? split.minors : null
  return {
    lines: minors
      ? details.map((detail, at) =>
          toLine(
            detail,
            entry,
            [detail],
            { ...money, minor: minors[at] },
            context
          )
        )
      : [toLine(entry, entry, details, money, context)],
    details: details.length,
    findings: sumFindings(entry, money, split.other_sum, context),
  }
}

function toLine(
  place: XmlNode,
  entry: XmlNode,
  details: XmlNode[],
  { minor, currency }: Money,
  { file }: EntryContext
): SourceLine {
  const detail = details.length === 1 ? details[0] : null
  const { party, party_account } = readParty(detail, minor >= 0n)
  const line = {
    line: place.line,
    booked_on: readDay(entry, "BookgDt"),
    value_on: readDay(entry, "ValDt"),
    currency: keepText(currency),
    amount_minor: minor,
    state: stateOf(entry),
    kind: minor < 0n ? ("transfer_out" as const) : ("transfer_in" as const),
    text: readPurpose(entry, details),
    party,
    party_account,
    refs: readReferences(entry, details),
    original:
      (detail && readOriginal(detail, currency)) ??
      readOriginal(entry, currency),
  }
  return new CamtLine(line, { file, start: place.start, end: place.end })
}

/** Newer versions put the status into a code of its own. */
function stateOf(entry: XmlNode): SourceLine["state"] {
  const status = childOf(entry, "Sts")
  const word = status && (textAt(status, "Cd") ?? status.text.trim())
  return !word || word === "BOOK" ? "booked" : "pending"
}

function sumFindings(
  entry: XmlNode,
  { minor, currency }: Money,
  sum: bigint | null,
  { statement }: EntryContext
): Finding[] {
  if (sum === null) {
    return []
  }
  const write = (one: bigint) => minorToDecimal(one, sourceDecimals(currency))
  return [
    {
      code: "E06",
      severity: "warning",
      statement,
      line: entry.line,
      column: null,
      message:
        `The entry is ${write(minor)} ${currency}, its transactions sum to ` +
        `${write(sum)}. It is kept as one line of the entry's amount.`,
    },
  ]
}
