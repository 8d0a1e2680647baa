import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

type PayerName = { words: number[]; items: OpenItem[] }

/** Open items by the whole name of their payer. */
export class PayerGroups {
  private readonly byWord = new Map<number, Set<PayerName>>()

  constructor(items: OpenItem[]) {
    const names = new Map<string, PayerName>()
    for (const item of items) {
      const words = [...new Set(item.payer)].sort((a, b) => a - b)
      const key = words.join(" ")
      const name = names.get(key)
      if (name) {
        name.items.push(item)
      } else if (words.length > 1) {
        names.set(key, { words, items: [item] })
      }
    }
    for (const name of names.values()) {
      this.index(name)
    }
  }

  /**
   * Groups whose whole name stands in the line. A name has two words at least,
   * so that the line's most frequent one need not be looked up.
   */
  namedIn({ payer }: LineReading): OpenItem[][] {
    const [, ...rare] = [...payer.keys()]
      .flatMap((word) => this.byWord.get(word) ?? [])
      .sort((a, b) => b.size - a.size)
    const found = new Set<PayerName>()
    for (const names of rare) {
      for (const name of names) {
        if (name.words.every((word) => payer.has(word))) {
          found.add(name)
        }
      }
    }
    return [...found]
      .map(({ items }) => items)
      .sort((a, b) => (a[0].item.id < b[0].item.id ? -1 : 1))
  }

  private index(name: PayerName): void {
    for (const word of name.words) {
      const names = this.byWord.get(word)
      if (names) {
        names.add(name)
      } else {
        this.byWord.set(word, new Set([name]))
      }
    }
  }
}
