import { toMainUnits } from "../../../../money/to-main-units"
import { BadStatement } from "../bad-statement"
import type { Finding } from "../finding"
import type { SourceLine } from "../source-line"
import type { Statement } from "../statement"
import type { CsvProfile, NumberStyle } from "./csv-profile"
import { readCsvRows } from "./read-csv-rows"
import { readCurrency } from "./read-currency"
import { readEntry } from "./read-entry"
import { readPeriod } from "./read-period"
import { type Sections, splitSections } from "./split-sections"
import { type Declared, type TieOut, tieOut } from "./tie-out"

type Style = Exclude<NumberStyle, "auto">

type Reading = {
  lines: SourceLine[]
  findings: Finding[]
  unreadable: number
  balance: TieOut
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
  const sections = splitSections(readCsvRows(text, profile.delimiter), profile)
  const value = (label: string | undefined) => sections.labelled(label)?.value
  const currency = readCurrency(value(profile.preamble.currency), profile)
  const period = readPeriod(value(profile.preamble.period), profile.dates)
  const reading = chooseReading(profile, (style) =>
    readIn(style, sections, { profile, period, ...currency })
  )
  const { lines, unreadable, balance, findings } = reading
  const days = lines.flatMap(({ booked_on }) => booked_on ?? []).sort()
  return {
    statement: {
      id: null,
      account: value(profile.preamble.account)?.replace(/^'/, "") || null,
      currency: currency.currency,
      sequence: null,
      from: period?.from ?? days[0] ?? null,
      to: period?.to ?? days.at(-1) ?? null,
      entries: sections.entries.length,
      details: 0,
      unreadable,
      settlement: null,
      final: true,
      lines,
      ...balance.sums,
    },
    findings: [...findings, ...tieFindings(balance, currency.currency)],
  }
}

function readIn(
  style: Style,
  { entries, ...sections }: Sections,
  context: {
    profile: CsvProfile
    period: ReturnType<typeof readPeriod>
    currency: string
    exponent: number
  }
): Reading {
  const { footer } = context.profile
  const lines: SourceLine[] = []
  const findings: Finding[] = []
  for (const row of entries) {
    const entry = readEntry(row, { ...sections, ...context, style })
    if ("line" in entry) {
      lines.push(entry.line)
    } else {
      findings.push({
        code: "E05",
        severity: "error",
        statement: 0,
        line: row.line,
        ...entry.problem,
      })
    }
  }
  const declared = Object.fromEntries(
    (["opening", "credit", "debit", "closing"] as const).map((name) => [
      name,
      sections.labelled(footer[name])?.value,
    ])
  ) as Declared
  const balance = tieOut(lines, declared, style, context.exponent)
  return { lines, findings, unreadable: findings.length, balance }
}

/**
 * The style under which most rows can be read; of several that differ in
 * what they read, the one whose balances tie.
 */
function chooseReading(
  profile: CsvProfile,
  read: (style: Style) => Reading
): Reading {
  if (profile.numbers !== "auto") {
    return read(profile.numbers)
  }
  const readings = (["comma_thousands", "dot_thousands"] as const).map(read)
  const fewest = Math.min(...readings.map(({ unreadable }) => unreadable))
  const best = readings.filter(({ unreadable }) => unreadable === fewest)
  const tying = best.filter(({ balance }) => balance.sums.tie === "ok")
  const [first, ...others] = tying.length ? tying : best
  if (others.some((other) => amountsOf(other) !== amountsOf(first))) {
    throw new BadStatement(
      "The amounts can be read in two ways and no balance tells which. " +
        `Give the profile "${profile.name}" its "numbers": comma_thousands ` +
        "(1,234.56) or dot_thousands (1.234,56)."
    )
  }
  return first
}

const amountsOf = ({ lines }: Reading) =>
  lines.map(({ amount_minor }) => amount_minor).join()

function tieFindings(balance: TieOut, currency: string): Finding[] {
  const place = {
    severity: "error",
    statement: 0,
    line: null,
    column: null,
  } as const
  if (balance.sums.tie === "break") {
    const gap = toMainUnits(balance.sums.gap_minor ?? 0n, currency)
    return [
      {
        ...place,
        code: "E01",
        message:
          `The entries do not lead from the opening to the closing balance: ` +
          `${gap} ${currency} are missing. Look for rows that are absent or ` +
          "could not be read.",
      },
    ]
  }
  return balance.sums_differ
    ? [
        {
          ...place,
          code: "E02",
          message:
            "The sums in the footer differ from those of the entries. " +
            "Download the statement again.",
        },
      ]
    : []
}
