import { findNearCodes } from "../reference/find-near-codes"
import { readCodes, type WrittenCode } from "../reference/read-codes"
import { amountKey } from "./amount-key"
import { dayNumber } from "./day-number"
import type { ItemBook } from "./item-book"
import type { MatchLine } from "./match-line"
import type { OpenItem } from "./open-item"
import { nameTokens } from "./payer/name-tokens"
import { payerWords, type SeenWord } from "./payer/payer-words"

/** A code with one error, as it is written, and the item that it may mean. */
export type NearItem = { written: string; item: OpenItem }

/** A line and what was read in it. */
export class LineReading {
  readonly day: number
  readonly key: string
  /** Codes of known items, and these, whatever their state. */
  readonly codes: WrittenCode[]
  readonly named: OpenItem[]
  readonly doubtful: WrittenCode[]
  /** Beginnings of codes that were cut off. */
  readonly cut: string[]
  /** Items whose code is one error away from what is written. */
  near: NearItem[] = []
  private seen: Map<number, SeenWord> | null = null
  private tokens: string[][] | null = null

  constructor(
    readonly line: MatchLine,
    private readonly book: ItemBook
  ) {
    this.day = dayNumber(line.booked_on)
    this.key = amountKey(line.currency, line.amount_minor)
    const { exact, doubtful, cut } = readCodes(this.fields, book.codes)
    this.codes = exact
    this.named = exact.flatMap(({ key }) => book.withCode(key))
    this.doubtful = doubtful
    this.cut = cut
  }

  get fields(): string[] {
    const { text, reference, payer } = this.line
    return [text, reference, payer].filter((field) => field !== null)
  }

  /** Words of each field that may be names. */
  get words(): string[][] {
    this.tokens ??= this.fields.map(nameTokens)
    return this.tokens
  }

  /** By the number of a known word of names what stands for it. */
  get payer(): Map<number, SeenWord> {
    this.seen ??= payerWords(this.words.flat(), this.book.names)
    return this.seen
  }
}

/** Reads all lines, in the order in which they are matched. */
export function readLines(lines: MatchLine[], book: ItemBook): LineReading[] {
  const readings = [...lines]
    .sort(byDayAndId)
    .map((line) => new LineReading(line, book))
  const near = findNearCodes(
    new Set(readings.flatMap(({ doubtful }) => doubtful.map(({ key }) => key))),
    book.items.flatMap(({ code }) => code || [])
  )
  for (const reading of readings) {
    if (reading.doubtful.length === 0) {
      continue
    }
    const named = new Set(reading.codes.map(({ key }) => key))
    reading.near = reading.doubtful.flatMap(({ key, written }) =>
      [...new Set(near.get(key))]
        .filter((code) => !named.has(code))
        .flatMap((code) =>
          book.withCode(code).map((item) => ({ written, item }))
        )
    )
  }
  return readings
}

const byDayAndId = (a: MatchLine, b: MatchLine) =>
  a.booked_on < b.booked_on || (a.booked_on === b.booked_on && a.id < b.id)
    ? -1
    : 1
