import type { ItemBook } from "./item-book"
import type { LineReading } from "./line-reading"
import type { OpenItem } from "./open-item"
import { payerSimilarity } from "./payer/payer-similarity"
import { likePayers } from "./payer/like-payers"

/**
 * Is there another open item with exactly the line's amount and a payer at
 * least as similar as that of the item whose code the line carries (§6)?
 */
export function hasRival(
  reading: LineReading,
  item: OpenItem,
  book: ItemBook
): boolean {
  const own = payerSimilarity(reading, item)
  return [...likePayers(reading, book)].some(
    ([other, similarity]) => other !== item && similarity >= own
  )
}
