import type { OpenItem } from "../open-item"
import { nameKey } from "./name-key"

/** How many payers bear each word of names. */
export class NameFrequency {
  private readonly payers = new Set<string>()
  private readonly bearers = new Map<number, number>()

  /** Counts an item's payer, once whatever he ordered. */
  count(item: OpenItem): void {
    const name = nameKey(item)
    if (name === "" || this.payers.has(name)) {
      return
    }
    this.payers.add(name)
    for (const word of new Set(item.payer)) {
      this.bearers.set(word, (this.bearers.get(word) ?? 0) + 1)
    }
  }

  /**
   * How many other payers would have a name of these words if words met by
   * chance: the more, the likelier has somebody who ordered nothing it too.
   */
  expectedNamesakes({ payer }: OpenItem): number {
    const others = this.payers.size - 1
    return payer.reduce(
      (expected, word) =>
        expected * (((this.bearers.get(word) ?? 1) - 1) / Math.max(others, 1)),
      others
    )
  }
}
