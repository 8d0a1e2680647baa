import type { Finding } from "../finding"
import { bookedPeriod } from "../reading/booked-period"
import { brokenTie } from "../reading/broken-tie"
import type { ChainPage } from "../reading/chain-page"
import { NO_CURRENCY } from "../reading/no-currency"
import { sourceAmount } from "../reading/source-amount"
import { sourceDecimals } from "../reading/source-decimals"
import { tieBalances } from "../reading/tie-balances"
import { unreadableRow } from "../reading/unreadable-row"
import type { SourceLine } from "../source-line"
import { checkCounts } from "./check-counts"
import { parseBalance } from "./parse-balance"
import { readEntries } from "./read-entries"
import type { SwiftField, SwiftMessage } from "./swift-field"

export type MessagePage = ChainPage & { findings: Finding[] }

/** Reads one message as a statement, or as a page of one. */
export function readMessage(
  { line, is_interim, fields }: SwiftMessage,
  index: number
): MessagePage {
  const opening = readBalance(fields, /^60/)
  const closing = readBalance(fields, /^62/)
  const currency = opening.currency ?? closing.currency
  const lineCurrency = currency ?? floorCurrency(fields) ?? NO_CURRENCY
  const entries = readEntries(fields, lineCurrency, index)
  const balance = minorsOf(opening, closing, currency)
  const isPassing = fields.some(({ tag }) => /^(34F|13D?|90[CD])$/.test(tag))
  const booked = bookedPeriod(entries.lines)
  const statement = {
    id: textOf(fields, "20"),
    account: accountOf(fields),
    currency,
    sequence: textOf(fields, "28C") ?? textOf(fields, "28"),
    from: booked.from ?? opening.day,
    to: booked.to ?? closing.day,
    ...balance,
    entries: entries.lines.length + entries.unreadable,
    details: 0,
    unreadable: entries.unreadable,
    settlement: null,
    final:
      !is_interim && (!isPassing || Boolean(opening.field ?? closing.field)),
    lines: entries.lines,
    ...tieOf(entries.lines, lineCurrency, balance),
  }
  return {
    statement,
    line,
    continues: opening.field?.tag === "60M",
    is_continued: closing.field?.tag === "62M",
    findings: [
      ...entries.findings,
      ...checkBalances([opening, closing], balance, index),
      ...checkCounts(fields, entries, index),
      ...brokenTie(statement, index, line),
    ],
  }
}

type FoundBalance = {
  field: SwiftField | null
  parsed: ReturnType<typeof parseBalance>
  currency: string | null
  day: string | null
}

/** The last one, if a bank writes several. */
function readBalance(fields: SwiftField[], tag: RegExp): FoundBalance {
  const field = fields.filter((one) => tag.test(one.tag)).at(-1) ?? null
  const parsed = field && parseBalance(field)
  return {
    field,
    parsed,
    currency: parsed?.currency ?? null,
    day: parsed?.day ?? null,
  }
}

function minorsOf(
  opening: FoundBalance,
  closing: FoundBalance,
  currency: string | null
) {
  const minor = ({ parsed }: FoundBalance) => {
    const amount =
      parsed && sourceAmount(parsed.amount, sourceDecimals(currency))
    return parsed && amount !== null ? amount * parsed.sign : null
  }
  return { opening_minor: minor(opening), closing_minor: minor(closing) }
}

type Minors = ReturnType<typeof minorsOf>

const tieOf = (
  lines: SourceLine[],
  currency: string,
  { opening_minor, closing_minor }: Minors
) => tieBalances(lines, currency, opening_minor, closing_minor)

function checkBalances(
  [opening, closing]: [FoundBalance, FoundBalance],
  { opening_minor, closing_minor }: Minors,
  index: number
): Finding[] {
  const missing = [
    { balance: opening, minor: opening_minor },
    { balance: closing, minor: closing_minor },
  ]
  return missing.flatMap(({ balance: { field }, minor }) =>
    field && minor === null
      ? [
          unreadableRow(
            index,
            field.line,
            `"${field.lines[0]}" of :${field.tag}: is no balance, so nothing ` +
              "can tie. Ask the bank for a corrected statement."
          ),
        ]
      : []
  )
}

/** An interim report names its currency with its floor limit or its sums. */
const floorCurrency = (fields: SwiftField[]) =>
  fields
    .filter(({ tag }) => /^(34F|90[CD])$/.test(tag))
    .map(({ lines }) => /^\d*([A-Z]{3})/.exec(lines[0])?.[1])
    .find((currency) => currency !== undefined) ?? null

const textOf = (fields: SwiftField[], tag: string) =>
  fields
    .findLast((field) => field.tag === tag)
    ?.lines.join("\n")
    .trim() || null

/** With `:25P:` the second line is the bank's code. */
const accountOf = (fields: SwiftField[]) =>
  textOf(fields, "25") ?? textOf(fields, "25P")?.split("\n")[0] ?? null
