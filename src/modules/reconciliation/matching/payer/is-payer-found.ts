import type { ItemBook } from "../item-book"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"
import { isPayerNamed } from "./is-payer-named"

/**
 * Is it the payer's whole name, of two words at least? Each word of the name
 * has a word of the line for itself, and one that is only alike is no name by
 * itself: MIRA is not a mistyped VIRA where both are known.
 */
export function isPayerFound(
  reading: LineReading,
  item: OpenItem,
  { names }: ItemBook
): boolean {
  if (!isPayerNamed(reading, item)) {
    return false
  }
  const left = new Map<string, number>()
  for (const word of reading.words.flat()) {
    left.set(word, (left.get(word) ?? 0) + 1)
  }
  return item.payer.every((token) => {
    const { word = "", similarity = 0 } = reading.payer.get(token) ?? {}
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0 && (similarity === 100 || !names.isKnown(word))
  })
}
