import { CodeBook } from "../reference/code-book"
import { detectScheme } from "../reference/detect-scheme"
import { referenceKey } from "../reference/reference-key"
import type { ReferenceScheme } from "../reference/reference-scheme"
import { amountKey } from "./amount-key"
import { dayNumber } from "./day-number"
import type { ExpectedItem } from "./expected-item"
import type { MatchSettings } from "./match-settings"
import type { OpenItem } from "./open-item"
import { NameFrequency } from "./payer/name-frequency"
import { NameIndex } from "./payer/name-index"
import { nameKey } from "./payer/name-key"
import { nameTokens } from "./payer/name-tokens"

/** All items by code, by open amount and by words of the payer's name. */
export class ItemBook {
  readonly names = new NameIndex()
  readonly frequency = new NameFrequency()
  readonly codes: CodeBook
  /** Sorted by id, so that the order of a file changes nothing. */
  readonly items: OpenItem[]
  /** Days of the longest window of all items. */
  readonly longest: number
  private readonly byCode = new Map<string, OpenItem[]>()
  private readonly byAmount = new Map<string, OpenItem | Set<OpenItem>>()
  private readonly wordsByAmount = new Map<string, Map<number, OpenItem[]>>()
  private readonly byFirstWord = new Map<number, OpenItem[]>()

  /** @param scheme detected from the codes unless it is given. */
  constructor(
    items: ExpectedItem[],
    settings: MatchSettings,
    scheme?: ReferenceScheme
  ) {
    this.items = [...items]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((item) => this.open(item, settings))
    for (const one of this.items) {
      if (one.code) {
        addTo(this.byCode, one.code, one)
      }
      addTo(this.byFirstWord, firstWord(one), one)
      this.frequency.count(one)
      this.list(one)
    }
    this.longest = this.items.reduce(
      (most, { opened, until }) => Math.max(most, until - opened),
      0
    )
    const keys = [...this.byCode.keys()]
    this.codes = new CodeBook(scheme ?? detectScheme(keys), new Set(keys))
  }

  openItems(): OpenItem[] {
    return this.items.filter(
      ({ item, open_minor }) => item.status === "open" && open_minor !== 0n
    )
  }

  withCode(code: string): OpenItem[] {
    return this.byCode.get(code) ?? []
  }

  /** Items of which exactly this much is open. */
  withAmount(key: string): ReadonlySet<OpenItem> {
    const found = this.byAmount.get(key) ?? NOTHING
    return found instanceof Set ? found : new Set([found as OpenItem])
  }

  /** Of all items the share that is open with just as much as this one. */
  shareOfAmount(item: OpenItem): number {
    return this.withAmount(keyOf(item)).size / this.items.length
  }

  /** Items of the same payer and amount due, whatever their state. */
  twinsOf(item: OpenItem): OpenItem[] {
    const name = nameKey(item)
    return (this.byFirstWord.get(firstWord(item)) ?? []).filter(
      (one) =>
        one !== item &&
        one.item.due_minor === item.item.due_minor &&
        one.item.currency === item.item.currency &&
        nameKey(one) === name
    )
  }

  /**
   * The same by word of the payer's name, once per occurrence of the word;
   * those opened first come first.
   */
  wordsOf(key: string): ReadonlyMap<number, OpenItem[]> {
    const known = this.wordsByAmount.get(key)
    if (known) {
      return known
    }
    const words = new Map<number, OpenItem[]>()
    for (const one of [...this.withAmount(key)].sort(byDay)) {
      for (const word of one.payer) {
        addTo(words, word, one)
      }
    }
    if (this.withAmount(key).size > FEW) {
      this.wordsByAmount.set(key, words)
    }
    return words
  }

  take(one: OpenItem, minor: bigint): void {
    const listed = this.byAmount.get(keyOf(one))
    if (listed instanceof Set) {
      listed.delete(one)
    } else if (listed === one) {
      this.byAmount.delete(keyOf(one))
    }
    one.open_minor -= minor
    this.list(one)
  }

  /** Most unique amounts have one item: it needs no set. */
  private list(one: OpenItem): void {
    if (one.item.status !== "open" || one.open_minor === 0n) {
      return
    }
    const key = keyOf(one)
    this.wordsByAmount.delete(key)
    const others = this.byAmount.get(key)
    if (others instanceof Set) {
      others.add(one)
    } else {
      this.byAmount.set(key, others ? new Set([others, one]) : one)
    }
  }

  private open(item: ExpectedItem, settings: MatchSettings): OpenItem {
    const opened = dayNumber(item.opened_on)
    const until = item.due_on
      ? dayNumber(item.due_on)
      : opened + settings.window_days
    return {
      item,
      code: referenceKey(item.reference ?? ""),
      open_minor: item.amount_minor,
      opened,
      until,
      late_until: Math.max(until, opened + settings.late_days),
      payer: nameTokens(item.payer ?? "").map((word) => this.names.add(word)),
    }
  }
}

/** So few items are sorted by word again each time. */
const FEW = 8

const NOTHING: ReadonlySet<OpenItem> = new Set()

/** Of the words of a name the one that was known first. */
const firstWord = ({ payer }: OpenItem) => Math.min(...payer)

const byDay = (a: OpenItem, b: OpenItem) => a.opened - b.opened

const keyOf = ({ item, open_minor }: OpenItem) =>
  amountKey(item.currency, open_minor)

function addTo<Key>(map: Map<Key, OpenItem[]>, key: Key, item: OpenItem): void {
  const others = map.get(key)
  if (others) {
    others.push(item)
  } else {
    map.set(key, [item])
  }
}
