import type { Finding } from "../finding"
import type { SourceLine } from "../source-line"
import type { Statement } from "../statement"
import { bankFooterFindings } from "./bank-footer-findings"
import { amountFormatOf } from "./amount-format-of"
import { badRowFinding } from "./bad-row-finding"
import {
  type BalancedRow,
  type BalanceChain,
  checkBalances,
} from "./check-balances"
import { chooseStyle } from "./choose-style"
import type { CsvProfile } from "./csv-profile"
import { declaredFindings } from "./declared-findings"
import type { NumberStyle } from "./number-style"
import { readBankEntry } from "./read-bank-entry"
import { readCsvRows } from "./read-csv-rows"
import { readCurrency } from "./read-currency"
import { readCount, readDeclared } from "./read-declared"
import { readFilePeriod } from "./read-file-period"
import { type Sections, splitSections } from "./split-sections"
import { sumSigned } from "./sum-signed"
import { balanceFindings, type Declared, type TieOut, tieOut } from "./tie-out"

type Context = {
  profile: CsvProfile
  period: ReturnType<typeof readFilePeriod>
  currency: string
  exponent: number
}

/** What the entries say when their amounts are read in one style. */
type BankReading = {
  lines: SourceLine[]
  findings: Finding[]
  unreadable: number
  declared: Declared
  sums: ReturnType<typeof sumSigned>
  chain: BalanceChain | null
  tie: TieOut
  ties: boolean
  amounts: bigint[]
}

/**
 * Reads the one statement of a bank's CSV. Rows that cannot be read become
 * findings E05 with line and column; the others are kept.
 *
 * @throws BadStatement when it is no statement in this profile.
 */
export function readCsvStatement(
  text: string,
  profile: CsvProfile
): { statement: Statement; findings: Finding[] } {
  const rows = readCsvRows(text, profile.delimiter).slice(profile.skip_rows)
  const sections = splitSections(rows, profile)
  const { declared } = sections
  const { currency, exponent } = readCurrency(
    declared("currency") ?? sections.entries[0]?.text("currency"),
    profile
  )
  const period = readFilePeriod(sections, profile)
  const reading = chooseStyle(profile, (style) =>
    readIn(style, sections, { profile, period, currency, exponent })
  )
  const { lines } = reading
  const days = lines.flatMap(({ booked_on }) => booked_on ?? []).sort()
  return {
    statement: {
      id: declared("batch") ?? null,
      account: declared("account")?.replace(/^'/, "") || null,
      currency,
      sequence: null,
      from: period?.from ?? days[0] ?? null,
      to: period?.to ?? days.at(-1) ?? null,
      entries: sections.entries.length,
      details: 0,
      unreadable: reading.unreadable,
      settlement: null,
      final: true,
      lines,
      ...reading.sums,
      ...reading.tie,
    },
    findings: [
      ...reading.findings,
      ...balanceFindings(reading.tie, reading.chain, currency),
      ...bankFooterFindings(reading, currency, sections.footer_line),
    ],
  }
}

function readIn(
  style: NumberStyle,
  sections: Sections,
  context: Context
): BankReading {
  const format = amountFormatOf(context.profile, style, context)
  const lines: SourceLine[] = []
  const findings: Finding[] = []
  const balanced: BalancedRow[] = []
  let after_gap = false
  for (const row of sections.entries) {
    try {
      const line = readBankEntry(row, { ...context, format })
      const balance_minor = row.amount("balance", format)
      lines.push(line)
      if (line.state === "booked") {
        const { amount_minor } = line
        balanced.push({
          line: row.line,
          amount_minor,
          balance_minor,
          after_gap,
        })
        after_gap = false
      }
    } catch (error) {
      findings.push(badRowFinding(error, row.line, 0))
      after_gap = true
    }
  }
  const declared: Declared = {
    opening: readDeclared(sections, "opening", format),
    credit: readDeclared(sections, "credit", format),
    debit: readDeclared(sections, "debit", format),
    closing: readDeclared(sections, "closing", format),
    count: readCount(sections),
  }
  const unstated = declaredFindings(sections, format)
  const sums = sumSigned(lines)
  const chain = checkBalances(balanced)
  const tie = tieOut(sums, declared, chain)
  return {
    lines,
    findings: [...findings, ...unstated],
    unreadable: findings.length,
    declared,
    sums,
    chain,
    tie,
    ties: tie.tie === "ok" && !unstated.length,
    amounts: lines.map(({ amount_minor }) => amount_minor),
  }
}
