import type { ItemBook } from "./item-book"
import type { LineReading } from "./line-reading"
import type { OpenItem } from "./open-item"

/** Items of the codes that stand in a line, whatever their state. */
export const namedItems = (
  { codes }: LineReading,
  book: ItemBook
): OpenItem[] => codes.flatMap(({ key }) => book.withCode(key))
