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
  /** Beginnings of codes that were cut off. */
  readonly cut: string[]
  /** Items whose code is one error away from what is written. */
  near: NearItem[] = []
  private doubtful: WrittenCode[]
  private seen: Map<number, SeenWord> | null = null
  private tokens: string[][] | null = null

  constructor(
    readonly line: MatchLine,
    private readonly book: ItemBook
  ) {
    this.day = dayNumber(line.booked_on)
    this.key = amountKey(line.currency, line.amount_minor)
    const { exact, doubtful, cut } = readCodes(this.fields, book.codes)
    this.doubtful = doubtful
    this.codes = exact
    this.named = exact.flatMap(({ key }) => book.withCode(key))
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

  /** Texts that may be codes with one error. */
  get doubts(): string[] {
    return this.doubtful.map(({ key }) => key)
  }

  /** Takes the known codes that are one error away from a text. */
  explain(codes: Map<string, string[]>): void {
    const exact = new Set(this.codes.map(({ key }) => key))
    this.near = this.doubtful.flatMap(({ key, written }) =>
      [...new Set(codes.get(key))]
        .filter((code) => !exact.has(code))
        .flatMap((code) =>
          this.book.withCode(code).map((item) => ({ written, item }))
        )
    )
    this.doubtful = []
  }

  /** Frees what is read again when it is asked for: most lines are decided. */
  forget(): void {
    this.seen = null
    this.tokens = null
  }
}
