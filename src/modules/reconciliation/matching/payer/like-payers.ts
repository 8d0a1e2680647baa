import { amountKey } from "../amount-key"
import type { ItemBook } from "../item-book"
import { isInWindow } from "../is-in-window"
import { isPayable } from "../is-payable"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"

/**
 * Items in their window whose payer is named at least in part and of which
 * exactly the line's amount is open, or as much as of an item that they are
 * compared with: if the line is late for that one, it may be for others too.
 *
 * @returns similarities from 0 to 1 by item.
 */
export function likePayers(
  reading: LineReading,
  book: ItemBook,
  like?: OpenItem
): Map<OpenItem, number> {
  const { payer, day, key } = reading
  const amount = like ? amountKey(like.item.currency, like.open_minor) : key
  const words = book.wordsOf(amount)
  const open = book.withAmount(amount)
  const isLate = like !== undefined && day > like.until
  const mayPay = isLate ? isPayable : isInWindow
  const since = isLate ? Math.min(day, like.opened) : day
  const sums = new Map<OpenItem, number>()
  for (const [word, { similarity }] of payer) {
    const items = words.get(word) ?? []
    for (
      let at = firstSince(items, since - book.longest);
      at < items.length && items[at].opened <= day;
      at++
    ) {
      const item = items[at]
      if (open.has(item) && mayPay(reading, item)) {
        sums.set(item, (sums.get(item) ?? 0) + similarity)
      }
    }
  }
  for (const [item, sum] of sums) {
    sums.set(item, sum / item.payer.length / 100)
  }
  return sums
}

/** Place of the first item that was opened on that day or later. */
function firstSince(items: OpenItem[], day: number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle].opened < day) {
      low = middle + 1
    } else {
      high = middle
    }
  }
  return low
}
