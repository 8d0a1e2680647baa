import { BadStatement } from "../bad-statement"
import type { Finding } from "../finding"
import { bookedPeriod } from "../reading/booked-period"
import { NO_CURRENCY } from "../reading/no-currency"
import { sourceAmount } from "../reading/source-amount"
import type { SourceContent } from "../reading/source-content"
import { sourceDecimals } from "../reading/source-decimals"
import { tieBalances } from "../reading/tie-balances"
import { unreadableRow } from "../reading/unreadable-row"
import type { SourceLine } from "../source-line"
import type { ReadSource, Statement } from "../statement"
import { collectDrafts } from "./collect-drafts"
import { ofxDay } from "./ofx-day"
import type { OfxDraft } from "./ofx-draft"
import { readTransaction } from "./read-transaction"

/**
 * Reads OFX 1 and 2: bank, card and investment statements, of the last only
 * money that moved. They declare no opening balance, so nothing can tie.
 *
 * @throws BadStatement when it holds no statement.
 */
export function readOfx(content: SourceContent): ReadSource {
  const text = content.text()
  const { drafts, is_whole } = collectDrafts(text)
  if (!drafts.length) {
    throw new BadStatement(
      "The OFX holds no statement. Ask the bank for one of the account."
    )
  }
  const read = drafts.map((draft, index) => readDraft(draft, index, text))
  return {
    format: "ofx",
    statements: read.map(({ statement }) => statement),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...(is_whole ? [] : [brokenOff(text)]),
    ],
  }
}

function readDraft(
  { line, values, transactions }: OfxDraft,
  index: number,
  text: string
): { statement: Statement; findings: Finding[] } {
  const currency = values.get("CURDEF")?.toUpperCase() ?? null
  const lines: SourceLine[] = []
  const findings: Finding[] = []
  for (const transaction of transactions) {
    const read = readTransaction(transaction, currency ?? NO_CURRENCY, text)
    if (read) {
      lines.push(read)
    } else {
      findings.push(
        unreadableRow(
          index,
          transaction.line,
          "The transaction has no day (DTPOSTED) or no amount (TRNAMT) that " +
            "can be read. It is left out."
        )
      )
    }
  }
  const balance = values.get("LEDGERBAL/BALAMT")
  const closing_minor =
    balance === undefined
      ? null
      : sourceAmount(balance, sourceDecimals(currency))
  if (balance !== undefined && closing_minor === null) {
    findings.push(
      unreadableRow(
        index,
        line,
        `"${balance.slice(0, 80)}" of LEDGERBAL is no amount. The balance is ` +
          "left out."
      )
    )
  }
  const booked = bookedPeriod(lines)
  return {
    findings,
    statement: {
      id: values.get("TRNUID") ?? null,
      account: accountOf(values),
      currency,
      sequence: null,
      from: ofxDay(values.get("DTSTART")) ?? booked.from,
      to: ofxDay(values.get("DTEND")) ?? booked.to,
      opening_minor: null,
      closing_minor,
      entries: transactions.length,
      details: 0,
      unreadable: transactions.length - lines.length,
      settlement: null,
      final: true,
      lines,
      ...tieBalances(lines, currency, null, closing_minor),
    },
  }
}

const accountOf = (values: Map<string, string>) =>
  values.get("BANKACCTFROM/ACCTID") ??
  values.get("CCACCTFROM/ACCTID") ??
  values.get("INVACCTFROM/ACCTID") ??
  null

const brokenOff = (text: string): Finding => ({
  code: "E05",
  severity: "error",
  statement: null,
  line: text.split("\n").length,
  column: null,
  message:
    "The file ends before </OFX>, so entries may be missing. Download it " +
    "again.",
})
