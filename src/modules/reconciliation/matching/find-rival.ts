import type { ItemBook } from "./item-book"
import type { LineReading } from "./line-reading"
import type { OpenItem } from "./open-item"
import { payerSimilarity } from "./payer/payer-similarity"
import { rankPayers, type RankedPayer } from "./payer/rank-payers"

/**
 * Another open item with exactly the line's amount and a payer at least as
 * similar as that of the item whose code the line carries (design §6).
 */
export function findRival(
  reading: LineReading,
  item: OpenItem,
  book: ItemBook
): RankedPayer | null {
  const own = payerSimilarity(reading, item)
  const [best] = rankPayers(reading, book).filter((one) => one.item !== item)
  return best && best.similarity >= own ? best : null
}
