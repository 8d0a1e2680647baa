import type { ItemBook } from "../item-book"
import type { LineReading } from "../line-reading"
import type { OpenItem } from "../open-item"
import { likePayers } from "./like-payers"

export type RankedPayer = { item: OpenItem; similarity: number }

/** Items whose payer the line may name, the most similar first, then by id. */
export const rankPayers = (
  reading: LineReading,
  book: ItemBook
): RankedPayer[] =>
  [...likePayers(reading, book)]
    .map(([item, similarity]) => ({ item, similarity }))
    .sort(
      (a, b) =>
        b.similarity - a.similarity ||
        (a.item.item.id < b.item.item.id ? -1 : 1)
    )
