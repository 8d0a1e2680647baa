import type { Finding } from "../finding"
import { bookedPeriod } from "../reading/booked-period"
import { brokenTie } from "../reading/broken-tie"
import type { ChainPage } from "../reading/chain-page"
import { NO_CURRENCY } from "../reading/no-currency"
import { tieBalances } from "../reading/tie-balances"
import { unreadableRow } from "../reading/unreadable-row"
import { checkCounts } from "./check-counts"
import {
  balanceMinor,
  type MessageBalance,
  messageBalance,
} from "./message-balance"
import { readEntries } from "./read-entries"
import type { SwiftField, SwiftMessage } from "./swift-field"

export type MessagePage = ChainPage & { findings: Finding[] }

/** Reads one message as a statement, or as a page of one. */
export function readMessage(
  { line, is_interim, fields }: SwiftMessage,
  index: number
): MessagePage {
  const opening = messageBalance(fields, /^60/)
  const closing = messageBalance(fields, /^62/)
  const currencies = [opening, closing].flatMap(
    (balance) => balance?.parsed?.currency ?? []
  )
  const currency = currencies.at(0) ?? null
  const lineCurrency = currency ?? floorCurrency(fields) ?? NO_CURRENCY
  const opening_minor = balanceMinor(opening, currency)
  const closing_minor = balanceMinor(closing, currency)
  const entries = readEntries(fields, lineCurrency, index)
  const { lines, unreadable } = entries
  const booked = bookedPeriod(lines)
  const areMixed = new Set(currencies).size > 1
  const statement = {
    id: textOf(fields, "20"),
    account: accountOf(fields),
    currency,
    sequence: textOf(fields, "28C") ?? textOf(fields, "28"),
    from: booked.from ?? opening?.parsed?.day ?? null,
    to: booked.to ?? closing?.parsed?.day ?? null,
    opening_minor,
    closing_minor,
    entries: lines.length + unreadable,
    details: 0,
    unreadable,
    settlement: null,
    final: !is_interim && Boolean(opening ?? closing ?? !isPassing(fields)),
    lines,
    ...tieBalances(lines, lineCurrency, opening_minor, closing_minor),
    ...(areMixed && { tie: "break" as const, gap_minor: null }),
  }
  return {
    statement,
    line,
    continues: opening?.field.tag === "60M",
    is_continued: closing?.field.tag === "62M",
    findings: [
      ...entries.findings,
      ...unreadableBalance(opening, opening_minor, index),
      ...unreadableBalance(closing, closing_minor, index),
      ...checkCounts(fields, entries, index),
      ...brokenTie(statement, index, line),
    ],
  }
}

/** Only interim reports have a floor limit, a time and sums. */
const isPassing = (fields: SwiftField[]) =>
  fields.some(({ tag }) => /^(34F|13D?|90[CD])$/.test(tag))

const unreadableBalance = (
  balance: MessageBalance | null,
  minor: bigint | null,
  index: number
): Finding[] =>
  balance && minor === null
    ? [
        unreadableRow(
          index,
          balance.field.line,
          `"${balance.field.lines[0].slice(0, 80)}" of :${balance.field.tag}: ` +
            "is no balance, so nothing can tie. Ask the bank for a corrected " +
            "statement."
        ),
      ]
    : []

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
