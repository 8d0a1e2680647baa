import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/** Open items by the whole name of their payer. */
export class PayerGroups {
  private readonly groups = new Map<string, OpenItem[]>()
  private readonly byWord = new Map<number, Set<string>>()

  constructor(items: OpenItem[]) {
    for (const item of items) {
      const words = [...new Set(item.payer)].sort((a, b) => a - b)
      const name = words.join(" ")
      if (words.length < 2) {
        continue
      }
      const group = this.groups.get(name)
      if (group) {
        group.push(item)
      } else {
        this.groups.set(name, [item])
        this.index(words, name)
      }
    }
  }

  /** Groups of several items whose whole name stands in the line. */
  namedIn({ payer }: LineReading): OpenItem[][] {
    const seen = new Map<string, number>()
    for (const word of payer.keys()) {
      for (const name of this.byWord.get(word) ?? []) {
        seen.set(name, (seen.get(name) ?? 0) + 1)
      }
    }
    return [...seen]
      .filter(([name, words]) => words === name.split(" ").length)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name]) => this.groups.get(name) ?? [])
      .filter(({ length }) => length > 1)
  }

  private index(words: number[], name: string): void {
    for (const word of words) {
      const names = this.byWord.get(word)
      if (names) {
        names.add(name)
      } else {
        this.byWord.set(word, new Set([name]))
      }
    }
  }
}
