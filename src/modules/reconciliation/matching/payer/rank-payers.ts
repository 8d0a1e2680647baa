import { amountKey } from "../amount-key"
import type { ItemBook } from "../item-book"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

const keyOf = ({ item, open_minor }: OpenItem) =>
  amountKey(item.currency, open_minor)

export type RankedPayer = { item: OpenItem; similarity: number }

/**
 * Items of which exactly the line's amount is open, or as much as of the item
 * that it is compared with, that existed when it was
 * booked and are not too old, and whose payer is named at least in part; the
 * most similar first, of equals those within their window, then by id.
 */
export function rankPayers(
  { payer, key, day }: LineReading,
  book: ItemBook,
  like?: OpenItem
): RankedPayer[] {
  const amount = like ? keyOf(like) : key
  const words = book.wordsOf(amount)
  const sums = new Map<OpenItem, number>()
  for (const [word, { similarity }] of payer) {
    for (const item of words.get(word) ?? []) {
      sums.set(item, (sums.get(item) ?? 0) + similarity)
    }
  }
  const open = book.withAmount(amount)
  return [...sums]
    .filter(
      ([item]) => open.has(item) && item.opened <= day && day <= item.late_until
    )
    .map(([item, sum]) => ({ item, similarity: sum / item.payer.length / 100 }))
    .sort(
      (a, b) =>
        b.similarity - a.similarity ||
        Number(day <= b.item.until) - Number(day <= a.item.until) ||
        (a.item.item.id < b.item.item.id ? -1 : 1)
    )
}
