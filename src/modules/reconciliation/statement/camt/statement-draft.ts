import type { Finding } from "../finding"
import { bookedPeriod } from "../reading/booked-period"
import { brokenTie } from "../reading/broken-tie"
import { tieBalances } from "../reading/tie-balances"
import { unreadableRow } from "../reading/unreadable-row"
import type { SourceLine } from "../source-line"
import type { CamtStatement } from "./camt-statement"
import { readAccount } from "./read-account"
import { readBalances } from "./read-balances"
import { readDay } from "./read-day"
import { type EntryContext, readEntry } from "./read-entry"
import { textAt } from "./text-at"
import type { XmlNode } from "./xml-node"

/** A statement that is being read, of which entries are not kept as XML. */
export class StatementDraft {
  private readonly header: XmlNode[] = []
  private readonly lines: SourceLine[] = []
  private readonly findings: Finding[] = []
  private entries = 0
  private details = 0
  private unreadable = 0

  constructor(
    private readonly line: number,
    private readonly isFinal: boolean,
    private readonly context: EntryContext
  ) {}

  /** @param node an element directly below the statement. */
  add(node: XmlNode): void {
    if (node.name !== "Ntry") {
      this.header.push(node)
      this.context.currency ??= node.name === "Acct" ? currencyOf(node) : null
      return
    }
    const { lines, details, findings } = readEntry(node, this.context)
    this.entries += 1
    this.details += details
    this.unreadable += lines.length ? 0 : 1
    this.findings.push(...findings)
    for (const line of lines) {
      this.lines.push(line)
    }
  }

  finish(): CamtStatement {
    const { lines, context } = this
    const top = { children: this.header }
    const account = this.header.find(({ name }) => name === "Acct")
    const { are_mixed, unreadable, ...balances } = readBalances(
      this.header.filter(({ name }) => name === "Bal"),
      context.currency,
      lines[0]?.currency ?? null
    )
    const { currency, opening_minor, closing_minor } = balances
    const tied = tieBalances(lines, currency, opening_minor, closing_minor)
    const period = this.header.find(({ name }) => name === "FrToDt")
    const booked = bookedPeriod(lines)
    const statement = {
      id: textAt(top, "Id"),
      account: account ? readAccount(account) : null,
      sequence: textAt(top, "ElctrncSeqNb") ?? textAt(top, "LglSeqNb"),
      from: (period && fromOf(period)) ?? booked.from,
      to: (period && toOf(period)) ?? booked.to,
      entries: this.entries,
      details: this.details,
      unreadable: this.unreadable,
      settlement: null,
      final: this.isFinal,
      lines,
      ...balances,
      ...tied,
      ...(are_mixed && { tie: "break" as const, gap_minor: null }),
    }
    return {
      statement,
      line: this.line,
      continues: false,
      is_continued: false,
      findings: [
        ...this.findings,
        ...unreadable.map((line) =>
          unreadableRow(
            context.statement,
            line,
            "The balance's amount cannot be read, so nothing can tie. Ask the " +
              "bank for a corrected statement."
          )
        ),
        ...brokenTie(statement, context.statement, this.line),
      ],
    }
  }
}

const fromOf = (period: XmlNode) =>
  readDay(period, "FrDtTm") ?? readDay(period, "FrDt")

const toOf = (period: XmlNode) =>
  readDay(period, "ToDtTm") ?? readDay(period, "ToDt")

const currencyOf = (account: XmlNode) =>
  textAt(account, "Ccy")?.toUpperCase() ?? null
